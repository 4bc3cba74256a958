const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a newspaper or a station is called beside its name: "the daily X", "X newspaper". Small letters. */
export const MEDIA_NOUNS = words(
  'newspaper newspapers daily weekly tabloid broadsheet broadcaster magazine newswire portal paper radio television channel',
);

/** Later words of mastheads: editions, supplements, languages. */
export const EDITIONS = words(
  `Dimanche Sunday Sonntag Domingo Weekend English Arabic Español Spanish Portuguese Hindi Bangla International World Online Digital
  Africa Asia Europe Australia India Diplomatique Magazine Service`,
);

/** Networks on which people publish. Where somebody wrote, they are the way and no body of the story. */
export const CHANNELS = words(
  'Telegram Facebook Twitter YouTube Instagram TikTok WhatsApp LinkedIn Threads Bluesky Mastodon Reddit Weibo WeChat Viber VKontakte',
);

/** What is written or followed there. */
export const CHANNEL_NOUNS = words(
  'post posts channel channels page account accounts message messages group groups chat video videos feed livestream story stories statement update user users followers',
);
