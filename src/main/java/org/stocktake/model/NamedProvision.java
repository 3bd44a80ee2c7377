package org.stocktake.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provision, or an article with all its provisions, as people cite it.
 *
 * @param id of the provision, or of the article
 * @param number as printed, such as {@code 18(1)} or {@code 18}; empty for a whole source
 */
public record NamedProvision(ProvisionId id, Source source, String number) {
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|[a-z]+");
    private static final Pattern UNIT = Pattern.compile("\\b(?:article|art|paragraph|paras|para|no)\\b\\.?");

    /** Returns the name of an id that an assessment gives; empty if it stands for no provision of the checklist. */
    public static Optional<NamedProvision> of(Checklist checklist, ProvisionId id) {
        List<Provision> standsFor = new ArrayList<>();
        for (Provision provision : checklist.provisions()) {
            if (provision.id().equals(id)) {
                return Optional.of(new NamedProvision(id, checklist.sourceOf(provision), provision.number()));
            }
            if (Declaration.stands(id, provision.id())) {
                standsFor.add(provision);
            }
        }
        return standsFor.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedProvision(id, checklist.sourceOf(standsFor.get(0)), common(standsFor)));
    }

    /** Returns the beginning that the numbers of the provisions have in common. */
    private static String common(List<Provision> provisions) {
        String common = provisions.get(0).number();
        for (Provision provision : provisions) {
            while (!begins(provision.number(), common)) {
                int open = common.lastIndexOf('(');
                common = open < 0 ? "" : common.substring(0, open);
            }
        }
        return common;
    }

    private static boolean begins(String number, String with) {
        return number.equals(with) || with.isEmpty() || number.startsWith(with + "(");
    }

    /** Returns true if it is an article of a treaty, or a part of one; not a resolution and not a whole treaty. */
    public boolean isOfTreaty() {
        return source.unit() == SourceUnit.ARTICLE && !isWholeSource();
    }

    /** Returns true if its id is that of a source, or the beginning of it. */
    public boolean isWholeSource() {
        return (source.id() + "-").startsWith(id.value() + "-");
    }

    /**
     * Returns what a citation as people type it can mean, such as {@code Protocol 18(2)}, {@code art. 18} or an id:
     * the provisions with that number in each treaty; none if there is no such number.
     *
     * @return for each source that has the number, the ids that stand for exactly those provisions
     */
    public static List<List<ProvisionId>> cited(Checklist checklist, String typed) {
        String text = withoutTitleMarks(typed).strip().toLowerCase(Locale.ROOT);
        if (IdFormat.isValid(text)
                && of(checklist, new ProvisionId(text))
                        .filter(NamedProvision::isOfTreaty)
                        .isPresent()) {
            return List.of(List.of(new ProvisionId(text)));
        }
        Optional<Source> named = sourceNamed(checklist, text);
        String rest = named.map(source -> text.substring(spelled(source, text).length()))
                .orElse(text);
        List<String> number = tokens(UNIT.matcher(rest).replaceAll(" "));
        List<List<ProvisionId>> all = new ArrayList<>();
        for (Source source : named.map(List::of).orElse(checklist.sources())) {
            List<Provision> provisions = number.isEmpty() || source.unit() != SourceUnit.ARTICLE
                    ? List.of()
                    : numbered(checklist, source, number);
            if (!provisions.isEmpty()) {
                all.add(shortest(checklist, provisions));
            }
        }
        return all;
    }

    private static Optional<Source> sourceNamed(Checklist checklist, String text) {
        for (Source source : checklist.sources()) {
            if (!spelled(source, text).isEmpty()) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** Returns the name of the source with which the text begins, as it is typed there; empty if it does not. */
    private static String spelled(Source source, String text) {
        return Stream.of(source.title(), source.shortTitle(), source.id())
                .map(name -> withoutTitleMarks(name).toLowerCase(Locale.ROOT))
                .filter(name -> text.startsWith(name)
                        && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length()))))
                .findFirst()
                .orElse("");
    }

    /** Returns a text without the marks around a Chinese title, which few people type. */
    private static String withoutTitleMarks(String text) {
        return text.replace("《", "").replace("》", " ").strip();
    }

    private static List<Provision> numbered(Checklist checklist, Source source, List<String> number) {
        List<Provision> provisions = new ArrayList<>();
        for (Provision provision : checklist.provisionsOf(source)) {
            List<String> has = tokens(provision.number().toLowerCase(Locale.ROOT));
            if (has.size() >= number.size() && has.subList(0, number.size()).equals(number)) {
                provisions.add(provision);
            }
        }
        return provisions;
    }

    /** Returns one id if it stands for all of them and no other; else the id of each. */
    private static List<ProvisionId> shortest(Checklist checklist, List<Provision> provisions) {
        Optional<ProvisionId> shorter = Optional.of(provisions.get(0).id());
        for (; shorter.isPresent(); shorter = shorter.get().above()) {
            ProvisionId candidate = shorter.get();
            List<Provision> standsFor = new ArrayList<>(checklist.provisions());
            standsFor.removeIf(provision -> !Declaration.stands(candidate, provision.id()));
            if (standsFor.equals(provisions)) {
                return List.of(candidate);
            }
        }
        return provisions.stream().map(Provision::id).toList();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /**
     * The provisions of a citation as it was typed.
     *
     * @param unknown the first part that no provision has; empty if there is none
     * @param ambiguous the first part that several sources have; empty if there is none
     */
    public record CitedProvisions(List<ProvisionId> ids, String unknown, String ambiguous) {
        public CitedProvisions {
            ids = List.copyOf(ids);
        }

        /** Reads provisions separated by semicolons; one without a source belongs to the source before it. */
        public static CitedProvisions of(String typed, Checklist checklist) {
            List<ProvisionId> ids = new ArrayList<>();
            String source = "";
            for (String part : typed.split("[;\n]", -1)) {
                List<List<ProvisionId>> found = NamedProvision.cited(checklist, part);
                if (found.size() != 1 && !source.isEmpty()) {
                    found = NamedProvision.cited(checklist, source + " " + part);
                }
                if (found.size() == 1) {
                    ids.addAll(found.get(0));
                    source = NamedProvision.of(checklist, found.get(0).get(0))
                            .map(named -> named.source().shortTitle())
                            .orElse("");
                } else if (!part.isBlank()) {
                    return new CitedProvisions(
                            ids, found.isEmpty() ? part.strip() : "", found.isEmpty() ? "" : part.strip());
                }
            }
            return new CitedProvisions(withoutCovered(ids), "", "");
        }

        /** Returns each id once, and none that another one stands for. */
        private static List<ProvisionId> withoutCovered(List<ProvisionId> ids) {
            return ids.stream()
                    .distinct()
                    .filter(id -> ids.stream().noneMatch(other -> !other.equals(id) && Declaration.stands(other, id)))
                    .toList();
        }

        /** Returns a paragraph and an article of these, as a person would type them: {@code Protocol 8(2); Protocol 20}. */
        public static String example(List<Provision> provisions, Checklist checklist) {
            List<String> paragraphs = new ArrayList<>();
            List<String> articles = new ArrayList<>();
            for (Provision provision : provisions) {
                String title = checklist.sourceOf(provision).shortTitle() + " ";
                String number = provision.number();
                int open = number.indexOf('(');
                int next = number.indexOf('(', open + 1);
                if (open > 0) {
                    paragraphs.add(title + (next < 0 ? number : number.substring(0, next)));
                }
                articles.add(title + (open < 0 ? number : number.substring(0, open)));
            }
            Collections.reverse(articles);
            return Stream.of(paragraphs, articles)
                    .flatMap(citations -> citations.stream()
                            .filter(citation -> !of(citation, checklist).ids().isEmpty())
                            .limit(1))
                    .collect(Collectors.joining("; "));
        }

        /** Returns the provisions as a person would type them: {@code Protocol 18(1); Protocol 18(2)}. */
        public static String typed(List<ProvisionId> ids, Checklist checklist) {
            List<String> typed = new ArrayList<>();
            for (ProvisionId id : ids) {
                Optional<NamedProvision> named = NamedProvision.of(checklist, id);
                String citation = named.map(one -> one.source().shortTitle() + " " + one.number())
                        .orElse(id.value());
                boolean same = of(citation, checklist).ids().equals(List.of(id));
                typed.add(same ? citation : id.value());
            }
            return String.join("; ", typed);
        }
    }
}
