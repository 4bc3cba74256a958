/**
 * Teams whose names read like those of persons: football clubs of many leagues, the great North American leagues,
 * cricket and motor racing. Our own list, from general knowledge.
 */
export const KNOWN_TEAMS: readonly string[] = `
  Aston Villa, Arsenal, Everton, Crystal Palace, Tottenham Hotspur, Tottenham, West Ham, West Ham United, Sheffield Wednesday,
  Nottingham Forest, Queens Park Rangers, Leeds United, Newcastle United, Manchester United, Manchester City, Man United,
  Man Utd, Man City, Blackburn Rovers, Wolverhampton Wanderers, Bolton Wanderers, West Bromwich Albion, West Brom, Preston North End,
  Leyton Orient, Port Vale, Accrington Stanley, Charlton Athletic, Celtic, Hibernian, Heart of Midlothian, Partick Thistle,
  Real Madrid, Atletico Madrid, Atlético Madrid, Barcelona FC, Athletic Bilbao, Real Sociedad, Real Betis, Celta Vigo, Rayo Vallecano,
  Deportivo Alaves, Juventus, Inter Milan, AC Milan, Lazio, Sampdoria, Fiorentina, Atalanta, Hellas Verona, Udinese,
  Bayern Munich, Bayern, Borussia Dortmund, Borussia Monchengladbach, Borussia Mönchengladbach, Bayer Leverkusen,
  Schalke, Werder Bremen, Hertha Berlin, Hansa Rostock, Eintracht Frankfurt, Arminia Bielefeld, Union Berlin, RB Leipzig,
  Paris Saint-Germain, Paris St Germain, Olympique Lyon, Olympique Marseille, Ajax, Feyenoord, PSV Eindhoven, Vitesse Arnhem,
  Willem II, Sparta Rotterdam, Anderlecht, Club Brugge, Standard Liege, Benfica, Boavista, Galatasaray, Fenerbahce, Fenerbahçe,
  Besiktas, Beşiktaş, Trabzonspor, Olympiakos, Olympiacos, Panathinaikos, Dynamo Kyiv, Dinamo Zagreb, Shakhtar Donetsk, Spartak Moscow,
  Lokomotiv Moscow, Zenit St Petersburg, Red Star Belgrade, Partizan Belgrade, Steaua Bucharest, Rapid Vienna, Austria Vienna,
  Slavia Prague, Sparta Prague, Legia Warsaw, Maccabi Tel Aviv, Maccabi Haifa, Hapoel Tel Aviv, Boca Juniors, River Plate,
  Racing Club, San Lorenzo, Velez Sarsfield, Newell’s Old Boys, Rosario Central, Flamengo, Fluminense, Botafogo, Corinthians, Palmeiras,
  Vasco da Gama, Gremio, Grêmio, Atletico Mineiro, Penarol, Peñarol, Colo Colo, Orlando Pirates, Kaizer Chiefs, Mamelodi Sundowns,
  Al Ahly, Zamalek, Al Hilal, Al Nassr, Al Ittihad, Al Sadd, Esperance, Raja Casablanca, Wydad Casablanca, Urawa Reds, Kawasaki Frontale,
  Boston Celtics, Boston Bruins, Boston Red Sox, Red Sox, White Sox, Brooklyn Nets, New York Knicks, Chicago Bulls, Chicago Bears,
  Chicago Cubs, Cubs, Cleveland Cavaliers, Cleveland Browns, Cleveland Indians, Cleveland Guardians, Dallas Cowboys, Dallas Mavericks,
  Denver Broncos, Denver Nuggets, Detroit Pistons, Detroit Lions, Detroit Tigers, Golden State Warriors, Houston Rockets,
  Houston Astros, Houston Texans, Indiana Pacers, Los Angeles Lakers, Los Angeles Clippers, Los Angeles Dodgers, Memphis Grizzlies,
  Miami Heat, Miami Dolphins, Miami Marlins, Milwaukee Bucks, Milwaukee Brewers, Minnesota Timberwolves, Minnesota Vikings,
  Oklahoma City Thunder, Orlando Magic, Philadelphia Eagles, Philadelphia Phillies, Phoenix Suns, Phoenix Mercury, Portland Trail Blazers,
  Sacramento Kings, San Antonio Spurs, Toronto Raptors, Toronto Maple Leafs, Toronto Blue Jays, Utah Jazz, Washington Wizards,
  Washington Capitals, Washington Nationals, Buffalo Bills, Baltimore Ravens, Baltimore Orioles, Green Bay Packers, Jacksonville Jaguars,
  Kansas City Chiefs, Kansas City Royals, Las Vegas Raiders, Oakland Raiders, Oakland Athletics, New England Patriots, Seattle Seahawks,
  Seattle Mariners, Tampa Bay Buccaneers, Tampa Bay Rays, Tennessee Titans, Carolina Panthers, Atlanta Falcons, Atlanta Braves,
  Atlanta Hawks, Arizona Cardinals, St Louis Cardinals, Texas Rangers, Montreal Canadiens, Edmonton Oilers, Calgary Flames,
  Vegas Golden Knights, Pittsburgh Penguins, Pittsburgh Steelers, Pittsburgh Pirates, Dodgers, Yankees, Lakers, Celtics, Packers,
  Steelers, Seahawks, Astros, Red Bull, Toro Rosso, Scuderia Ferrari, Ferrari, McLaren, Alpine, Haas, Sauber, Mumbai Indians,
  Chennai Super Kings, Royal Challengers Bangalore, Rajasthan Royals, Sunrisers Hyderabad, Gujarat Titans, Lucknow Super Giants,
  Peshawar Zalmi, Lahore Qalandars, Quetta Gladiators, All Blacks, Springboks, Wallabies`
  .trim()
  .split(/,\s+/);
