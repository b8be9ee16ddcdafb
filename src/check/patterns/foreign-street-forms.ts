import type { TextForm } from './found-text.ts';

const space = String.raw`[^\S\n]{1,3}`;
const capital = String.raw`\p{Lu}[\p{L}.’'-]{0,40}`;
/** One to three capitalised words of a name, with short lower-case words between them. */
const name = String.raw`${capital}(?:${space}(?:\p{Ll}{1,3}${space})?${capital}){0,2}`;
/** A number after the street: not a year, and not a count of what follows. */
const after = String.raw`(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}(?:[-–/]\d{1,3}){0,2}[a-zA-Zа-яА-Я]?(?![\p{L}\p{N}]|[.,]\d|${space}\p{Ll}|${space}?[%°])`;
/** What may be between a street and its number. */
const between = String.raw`(?:,?${space}|,)(?:[Nn][orº°]{0,2}[.:]?\s?|№\s?|č\.\s?|[Nn]umer\s)?`;
const figures = '[\\d一二三四五六七八九十百零〇]{1,5}';

const form = (sign: RegExp, source: string): TextForm => ({
  what: 'a house number',
  sign,
  pattern: new RegExp(source, 'gu'),
});

/** House numbers as written in more languages. */
export const foreignStreetForms: readonly TextForm[] = [
  // Via Roma, 14; Av. de Mayo 825; Praça da República, 14
  form(
    /\b(?:[Vv]ia|[Aa]v|[Pp]ra[çc]a|[Ll]argo|[Vv]icolo|[Tt]ravessa|[Aa]lameda|[Rr]ua|[Pp]aseo|[Vv]iale|[Ll]ungotevere)\b/,
    String.raw`(?<!\p{L})(?:[Vv]ia|[Aa]v\.|[Pp]raça|[Ll]argo|[Vv]icolo|[Tt]ravessa|[Aa]lameda|[Rr]ua|[Ll]ungotevere)${space}(?:d[aeio]{1,2}s?${space}|del(?:la|le|l’)?${space}|dos${space})?${name}(?:,?${space}n\.?[ºo°]?\.?\s?\d{1,4}|,?${space}${after})`,
  ),
  // 12 cours Mirabeau; 12 route de Paris
  form(
    /cours|route|square|passage|villa|esplanade|faubourg/,
    String.raw`(?<![\p{L}\p{N}.,/-])(?!(?:1[5-9]|20)\d\d)\d{1,4}(?:${space}(?:bis|ter))?,?${space}(?:cours|route|passage|esplanade|faubourg)${space}(?:d[eu]s?${space}|de la${space}|d’)?${capital}`,
  ),
  // Unter den Linden 77; Alter Markt 7; Wiener Ring 12
  form(
    /(?:Linden|Markt|Ring|Chaussee|Promenade|Kai|Zeile|markt|ring|chaussee|promenade|zeile)\s\d/,
    String.raw`(?<!\p{L})(?:Unter den Linden|\p{Lu}\p{L}{1,40}(?:er|e)${space}(?:Markt|Ring|Chaussee|Promenade|Kai|Zeile)|\p{Lu}\p{L}{2,40}(?:markt|chaussee|promenade|zeile))${space}${after}`,
  ),
  // Museumplein 6; Laan van Meerdervoort 14; Hämeenkatu 14; Karl Johans gate 14
  form(
    /(?:plein|singel|dijk|steeg|katu|intie|kuja|gate|vei|veien|gaten|plass|torg|[Ll]aan)/,
    String.raw`(?<!\p{L})(?:\p{Lu}\p{L}{2,40}(?:plein|singel|dijk|steeg|katu|intie|kuja|gaten|veien|torget)|Laan${space}van${space}${name}|${capital}(?:${space}${capital})?${space}(?:gate|vei|plass|torg))${space}${after}`,
  ),
  // ulica Piękna 14; pl. Zamkowy 4; ulice Dlouhá 14; Strada Lipscani nr. 14; Jalan Merdeka 14
  form(
    /(?:ulic[ayeęiu]|pl\.|plac|os\.|osiedle|ul\.|[Ss]trada|[Ss]tr\.|[Cc]alea|[Bb]ulevardul|[Šš]os\.|[Jj]alan|[Jj]l\.|[Cc]esta|[Tt]rg)\s/,
    String.raw`(?<!\p{L})(?:[Uu]lic[ayeęiu]|[Pp]l\.|[Pp]lac|[Oo]s\.|[Oo]siedle|[Uu]l\.|[Ss]trada|[Ss]tr\.|[Cc]alea|[Bb]ulevardul|[Jj]alan|[Jj]l\.)${space}${name}${between}${after}`,
  ),
  // Václavské náměstí 14; Váci utca 14; Andrássy út 60
  form(
    /(?:náměstí|třída|ulice|nábřeží|námestie|utca|út|útja|tér|körút|sétány)[\s,]/,
    String.raw`(?<!\p{L})${name}${space}(?:náměstí|třída|ulice|nábřeží|námestie|utca|út|tér|körút|sétány)${between}${after}`,
  ),
  // Οδός Ερμού 14
  form(
    /[Οο]δ[όο]|[Λλ]εωφ|[Ππ]λατεία/,
    String.raw`(?<!\p{L})(?:[Οο]δός|[Οο]δού|[Οο]δό|[Λλ]εωφόρος|[Λλ]εωφόρου|[Λλ]εωφ\.|[Ππ]λατεία|[Ππ]λατείας)${space}${name},?${space}${after}`,
  ),
  // наб. реки Мойки, 12; Лубянская пл., 2; б-р Шевченко, 7; мкр. Северный, д. 7
  form(
    /наб\.|пл\.|б-р|ш\.|мкр|пров\.|вулиц|шоссе|бул\./i,
    String.raw`(?<!\p{L})(?:(?:[Нн]аб\.|[Нн]абережная|[Пп]л\.|[Бб]-р|[Бб]ул\.|[Шш]\.|[Шш]оссе|[Мм]кр\.?|[Пп]ров\.|[Вв]улиц[яіею])${space}(?:(?:реки|канала|им\.)${space})?${name}|${name}${space}(?:пл\.|наб\.|пер\.|пр\.|ш\.|бул\.|б-р))(?:,\s?|${space})(?:(?:д|дом|буд|будинок)\.?${space}?)?${after}`,
  ),
  // شارع الحمرا 14; רחוב הרצל 14
  form(
    /شارع|خیابان|کوچه|רחוב|רח['׳]|שדרות/,
    String.raw`(?<!\p{L})(?:شارع|خیابان|کوچه|רחוב|ברחוב|רח['׳]|שדרות|שד['׳])${space}[\p{L}"״'׳]{2,20}(?:${space}[\p{L}"״'׳]{2,20})?،?,?${space}\d{1,3}(?![\p{L}\p{N}]|[.,]\d|${space}\p{L})`,
  ),
  form(/شارع/, String.raw`(?<![\p{L}\p{N}])\d{1,3}${space}شارع${space}\p{L}{2,20}`),
  // 永田町1-7-1; 永田町一丁目7番; 建国路甲14号; 长安街十四号
  form(
    /[町区區市村]\d/,
    String.raw`[\p{sc=Han}]{1,8}[町区區市村]\d{1,3}[-‐–−]\d{1,3}(?:[-‐–−]\d{1,3})?(?!\d)`,
  ),
  form(/丁目/, String.raw`[\p{sc=Han}]{1,8}${figures}丁目${figures}(?:番|-|号)`),
  form(/[路街道巷弄]/, String.raw`[\p{sc=Han}]{1,8}[路街道巷弄][甲乙丙]?${figures}[号號]`),
  // 종로구 세종대로 209; 세종대로 209번길 14
  form(
    /[로길]\s?\d/,
    String.raw`(?:\p{sc=Hang}{1,6}[시구군읍면]${space}\p{sc=Hang}{1,8}(?:로|길)|\p{sc=Hang}{1,8}대로)\s?\d{1,4}(?:번길\s?\d{1,4})?(?![\p{L}\d]|[.,]\d)`,
  ),
  // số 14 phố Huế
  form(
    /phố|đường/,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:[Ss]ố${space})?\d{1,4}${space}(?:phố|đường)${space}${capital}`,
  ),
];
