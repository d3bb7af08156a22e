package readout.knowledge.name;

/** Latin letters that do not decompose into a plain letter and a mark. */
final class Letters {
    private Letters() {}

    /** The plain letters for one that is not ASCII; a space for dashes, nothing for apostrophes and unknown ones. */
    static String plain(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ı' -> "i";
            case 'þ', 'Þ' -> "th";
            case 'ŋ', 'Ŋ' -> "ng";
            case 'ə', 'Ə' -> "a";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u00a0' -> " ";
            default -> "";
        };
    }
}
