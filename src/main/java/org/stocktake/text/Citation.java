package org.stocktake.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.NamedProvision;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Source;

/** Cites provisions, such as {@code Protocol, article 6(1)(a)} or {@code Resolution 5/3, paragraph 1}. */
public final class Citation {
    private Citation() {}

    public static String of(Messages words, Checklist checklist, Provision provision) {
        return of(words, checklist.sourceOf(provision), provision.number());
    }

    /** Returns the number of a provision in its instrument; of the preamble, its name. */
    public static String number(Messages words, Provision provision) {
        return Source.isPreamble(provision.number()) ? words.say("citation.preamble.number") : provision.number();
    }

    private static String of(Messages words, Source source, String number) {
        return words.say("citation." + source.unitOf(number), source.shortTitle(), number);
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
        return words.parts(cited);
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
