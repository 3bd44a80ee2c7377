package org.stocktake.report.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts of words that stand nowhere else, in several scripts, with characters that formats take for markup. */
final class RandomTexts {
    private static final int LETTERS = 9;
    private static final int LONG_WORD = 140;
    /** The scripts that the fonts of a PDF have. */
    private static final List<String> IN_FONTS =
            List.of("abcdefghijkmnopqrstuvwxyz", "éèàçñöüßłžőğışøåæœţ", "бгджзилпфцчшщыэюя", "αβγδεζηθλμξπσφχψω");

    private static final List<String> OTHERS = List.of(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "אבגדהוזחטיכלמנסעפצקרשת",
            "कखगघचछजझटठडढणतथदधनपफबभमयरलवशसह",
            "กขคฆงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
            "一二三四五六七八九十百千万国法民海空陆移走私",
            "አበገደሀወዘለመነሰቀተየከፈ");

    private static final List<String> MARKUP = List.of(
            "<b>",
            "</td>",
            "<!--",
            "&amp;",
            "&",
            "\"",
            "'",
            "`",
            "*",
            "**",
            "_",
            "~~",
            "|",
            "||",
            "\\",
            "\\|",
            "\\n",
            "[x](y)",
            "![",
            "]]>",
            "<![CDATA[",
            "{0}",
            "{",
            "}",
            "%s",
            "$1",
            "${a}",
            "@",
            "=1+1",
            "+1",
            "-1",
            ";=2",
            "#",
            "##",
            "1.",
            "-",
            "--",
            "...",
            ">",
            "://",
            "''",
            "\t",
            "  ",
            "&#65;",
            "<br>",
            "(",
            "):");

    private final Random random;
    private final boolean onlyInFonts;
    private final Set<String> used = new HashSet<>();

    /** @param onlyInFonts true for scripts that a PDF can show without a font of the user */
    RandomTexts(Random random, boolean onlyInFonts) {
        this.random = random;
        this.onlyInFonts = onlyInFonts;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Returns a word of plain letters, for addresses and names of files. */
    String latin() {
        return word(IN_FONTS.get(0), LETTERS);
    }

    private String word(String alphabet, int letters) {
        StringBuilder word = new StringBuilder();
        while (word.length() < letters) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return used.add(word.toString()) ? word.toString() : word(alphabet, letters);
    }

    /** Returns a text of one line. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (int words = 1 + random.nextInt(4); words > 0; words--) {
            line.append(line.isEmpty() ? "" : " ").append(piece());
        }
        return line.toString();
    }

    private String piece() {
        List<String> alphabets = new ArrayList<>(IN_FONTS);
        alphabets.addAll(onlyInFonts ? List.of() : OTHERS);
        String word = word(any(alphabets), oneIn(30) ? LONG_WORD : LETTERS);
        return switch (random.nextInt(6)) {
            case 0 -> any(MARKUP) + word;
            case 1 -> word + any(MARKUP);
            case 2 -> any(MARKUP) + " " + word + any(MARKUP);
            default -> word;
        };
    }

    /** Returns a text of one line, or of several. */
    String lines() {
        StringBuilder text = new StringBuilder(line());
        for (int more = oneIn(3) ? 1 + random.nextInt(3) : 0; more > 0; more--) {
            text.append(oneIn(3) ? "\n\n" : "\n").append(line());
        }
        return text.toString();
    }

    /** Returns a day, ISO 8601. */
    String day() {
        return (1950 + random.nextInt(140)) + "-" + digits(1 + random.nextInt(12)) + "-"
                + digits(1 + random.nextInt(28));
    }

    String digits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    String sha256() {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < 64) {
            digits.append(Integer.toHexString(random.nextInt(16)));
        }
        return digits.toString();
    }
}
