/**
 * Companies, firms and makes whose names read like those of persons or places. Our own list, from general
 * knowledge: banks, insurers, accountants, carmakers, airlines, aerospace, medicine, oil, retail, technology.
 */
export const KNOWN_COMPANIES: readonly string[] = `
  Goldman Sachs, Morgan Stanley, JPMorgan, JPMorgan Chase, JP Morgan, JP Morgan Chase, Merrill Lynch, Lehman Brothers,
  Bear Stearns, Wells Fargo, Credit Suisse, Deutsche Bank, Commerzbank, Dresdner Kleinwort, Societe Generale,
  BNP Paribas, Credit Agricole, Crédit Agricole, Société Générale, Barclays, NatWest, Lloyds, HSBC, Citigroup, Citibank,
  Standard Chartered, Banco Santander, Santander, UniCredit, Intesa Sanpaolo, Monte dei Paschi, Sberbank, Rabobank,
  Charles Schwab, Smith Barney, Piper Jaffray, Raymond James, Julius Baer, Cantor Fitzgerald, Berkshire Hathaway,
  BlackRock, Vanguard, Blackstone, Carlyle, Fannie Mae, Freddie Mac, Dow Jones, Standard & Poor’s, Allianz, Munich Re,
  Swiss Re, Generali, Prudential, MetLife, Deloitte, PricewaterhouseCoopers, KPMG, Arthur Andersen, McKinsey, Accenture,
  Gartner, Nielsen, Equifax, Experian, Moody’s, Fitch, Baker McKenzie, Clifford Chance, Mossack Fonseca,
  Aston Martin, Alfa Romeo, Rolls-Royce, Land Rover, Range Rover, Mercedes-Benz, Mercedes, Daimler, DaimlerChrysler,
  Chrysler, Fiat, Fiat Chrysler, Renault, Peugeot, Citroen, Citroën, Volkswagen, Porsche, Audi, Opel, Vauxhall, Skoda, Volvo,
  Saab, Toyota, Honda, Nissan, Mazda, Suzuki, Mitsubishi, Hyundai, Kia, Tata Motors, Tata Steel, Tata Sons, Mahindra,
  Tesla, Harley-Davidson, Caterpillar, John Deere, Rivian, Stellantis, Scania, Bombardier, Embraer, Dassault,
  Lockheed Martin, Northrop Grumman, Raytheon, General Dynamics, McDonnell Douglas, Pratt & Whitney, Sukhoi, Antonov,
  Virgin Atlantic, Virgin Galactic, Virgin Media, Air France, Air India, Air Canada, Air China, Air Astana, Ryanair,
  EasyJet, Lufthansa, Aeroflot, Qantas, Iberia, Alitalia, KLM, Wizz Air, Cathay Pacific, Garuda, Etihad, Delta Air Lines,
  Blue Origin, SpaceX, Rocket Lab, Johnson & Johnson, Procter & Gamble, Marks & Spencer, Eli Lilly, Pfizer, Novartis,
  Roche, Sanofi, AstraZeneca, GlaxoSmithKline, Moderna, Merck, Bayer, Novo Nordisk, Bristol Myers Squibb, BioNTech,
  Abbott Laboratories, Biogen, Amgen, Royal Dutch Shell, BP, Exxon, ExxonMobil, Exxon Mobil, Chevron, ConocoPhillips,
  TotalEnergies, Eni, Repsol, Equinor, Statoil, Petrobras, Pemex, Rosneft, Lukoil, Yukos, Gazprom, Saudi Aramco, Aramco, Sinopec,
  Halliburton, Schlumberger, Rio Tinto, BHP Billiton, Glencore, Anglo American, De Beers, ArcelorMittal, ThyssenKrupp,
  Siemens, Philips, Bosch, BASF, Nestle, Nestlé, Unilever, Danone, Heineken, Stella Artois, Diageo, Jack Daniel’s, Pernod Ricard,
  PepsiCo, Pepsi, Coca-Cola, Kellogg’s, Krispy Kreme, McDonald’s, Burger King, Starbucks, Philip Morris, RJ Reynolds,
  Walmart, Wal-Mart, Tesco, Sainsbury’s, Carrefour, Aldi, Lidl, Ikea, Costco, Lowe’s, Home Depot, Macy’s, Kohl’s, Harrods, Debenhams,
  John Lewis, Louis Vuitton, Christian Dior, Ralph Lauren, Calvin Klein, Tommy Hilfiger, Estee Lauder, Estée Lauder, Hugo Boss,
  Levi Strauss, Nike, Adidas, Puma, Gucci, Prada, Chanel, L’Oreal, L’Oréal, Christie’s, Sotheby’s, Walt Disney, Disney, Warner Bros,
  Warner Brothers, Sony, Sony Ericsson, Ericsson, Nokia, Samsung, Panasonic, Toshiba, Hitachi, Fujitsu, Canon, Nintendo, Sega,
  Huawei, Xiaomi, Lenovo, Alibaba, Tencent, Baidu, ByteDance, Foxconn, SoftBank, Infosys, Wipro, Intel, Nvidia, Broadcom, Qualcomm,
  Hewlett-Packard, Hewlett Packard, Dell, Cisco, Oracle, Netflix, Spotify, Snapchat, Pinterest, Reddit, LinkedIn, PayPal,
  Airbnb, Uber, WeWork, eBay, Yahoo, Wikipedia, WikiLeaks, OpenAI, DeepMind, Twitch, Napster, Symantec, Kaspersky, Palantir,
  Harper Collins, HarperCollins, Simon & Schuster, Random House, Penguin Random House, Reuters, Thomson Reuters,
  Cambridge Analytica, Mastercard, American Express, Western Union, Maersk, Evergreen, Hapag-Lloyd`
  .trim()
  .split(/,\s+/);
