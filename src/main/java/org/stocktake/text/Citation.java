package org.stocktake.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.NamedProvision;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Source;

/**
 * Cites provisions, such as {@code Protocol, article 6(1)(a)} or {@code Resolution 5/3, paragraph 1}; in Arabic and
 * Chinese as the treaties are cited there, {@code المادة 6، الفقرة 1 (أ)} and {@code 第六条第1款(a)项}.
 */
public final class Citation {
    /** The key of the message that cites an article: of which treaty, and which number. */
    public static final String ARTICLE = "citation.article";

    /** A part of a number in brackets, such as {@code (4)}, {@code (a)} or {@code (ii)}. */
    private static final Pattern PART = Pattern.compile("\\(([^()]+)\\)");

    private Citation() {}

    public static String of(Messages words, Checklist checklist, Provision provision) {
        return of(words, checklist.sourceOf(provision), provision.number());
    }

    /**
     * Returns the number of a provision where its instrument is named already, such as in a table of one treaty; of an
     * article as it is cited in the language, of the preamble its name.
     */
    public static String number(Messages words, Checklist checklist, Provision provision) {
        String number = provision.number();
        if (Source.isPreamble(number)) {
            return words.say("citation.preamble.number");
        }
        String key = "citation." + checklist.sourceOf(provision).unitOf(number);
        return key.equals(ARTICLE) ? article(words, number) : number;
    }

    private static String of(Messages words, Source source, String number) {
        String key = "citation." + source.unitOf(number);
        return key.equals(ARTICLE)
                ? article(words, source.shortTitle(), number)
                : words.say(key, source.shortTitle(), number);
    }

    /** Returns the citation of an article of a treaty, or of a part of one. */
    public static String article(Messages words, String treaty, String number) {
        return words.say(ARTICLE, treaty, article(words, number));
    }

    /** Returns an article with its paragraph, its letter, and the small Roman number below that, as the treaties write it. */
    private static String article(Messages words, String number) {
        Numerals numerals = Numerals.in(words.language());
        int open = number.indexOf('(');
        String cited =
                words.say("citation.article.number", numerals.article(open < 0 ? number : number.substring(0, open)));
        boolean isBelowLetter = false;
        Matcher part = PART.matcher(number);
        while (part.find()) {
            String value = part.group(1);
            boolean isParagraph = Character.isDigit(value.charAt(0));
            if (isParagraph) {
                cited = words.say("citation.article.paragraph", cited, value);
            } else if (isBelowLetter) {
                cited = words.say("citation.article.numeral", cited, numerals.roman(value));
            } else {
                cited = words.say("citation.article.letter", cited, numerals.letter(value));
            }
            isBelowLetter = !isParagraph;
        }
        return cited;
    }

    /** Returns the citation of everything that a declaration names, an article as a whole where it names one. */
    public static String of(Messages words, Checklist checklist, Declaration declaration) {
        Set<String> cited = new LinkedHashSet<>();
        for (ProvisionId id : declaration.provisions()) {
            Optional<NamedProvision> named = NamedProvision.of(checklist, id);
            if (named.isPresent()) {
                cited.add(of(words, named.get()));
            }
        }
        return Joint.NAMES.of(cited, words);
    }

    private static String of(Messages words, NamedProvision named) {
        return named.number().isEmpty() ? named.source().shortTitle() : of(words, named.source(), named.number());
    }

    /** Returns the citations of all provisions, in order, each once, separated by semicolons. */
    public static String of(Messages words, Checklist checklist, List<Provision> provisions) {
        return words.parts(each(words, checklist, provisions));
    }

    /** Returns the citations of all provisions, in order; clauses of one paragraph have one. */
    public static Set<String> each(Messages words, Checklist checklist, List<Provision> provisions) {
        Set<String> cited = new LinkedHashSet<>();
        for (Provision provision : provisions) {
            cited.add(of(words, checklist, provision));
        }
        return cited;
    }
}
