package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges the wording of one English question by its words. A rule looks at the main clause alone: from the auxiliary verb
 * ("Does", "Are", "Can") to the first word that begins another clause ("that", "when", "to"). It prefers to miss a fault
 * over finding one that is none.
 */
final class QuestionWording {
    /** Source: the rule of the project, at most 25 words. */
    static final int WORDS_MAX = 25;

    /** The words of the shortest subject with an article, and of a verb: "your law sets". */
    private static final int SUBJECT_AND_VERB = 3;

    private final String text;
    private final List<String> words = new ArrayList<>();
    /** For each word true if a comma or another mark follows it. */
    private final List<Boolean> stops = new ArrayList<>();

    private final int auxiliary;
    private final int end;

    QuestionWording(String text) {
        this.text = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String part : this.text.split("\\s+", -1)) {
            String word = withoutMarks(part);
            if (!word.isEmpty()) {
                words.add(word);
                stops.add(!Character.isLetterOrDigit(part.charAt(part.length() - 1)));
            }
        }
        this.auxiliary = auxiliary();
        this.end = endOfClause();
    }

    private static String withoutMarks(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && !Character.isLetterOrDigit(part.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(part.charAt(to - 1))) {
            to--;
        }
        return part.substring(from, to);
    }

    /** Returns the place of the auxiliary verb: the first word, or the first after a comma; -1 if there is none. */
    private int auxiliary() {
        for (int i = 0; i < words.size(); i++) {
            if ((i == 0 || stops.get(i - 1)) && EnglishVerbs.AUXILIARIES.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the place after the main clause. "Does your State try to" and "is your State able to" are part of it. */
    private int endOfClause() {
        for (int i = auxiliary + 1; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            boolean trying = words.get(i).equals("to")
                    && (EnglishVerbs.TRYING.contains(before) || EnglishVerbs.ABLE.contains(before));
            if (EnglishVerbs.CLAUSES.contains(words.get(i)) && !trying) {
                return i;
            }
        }
        return words.size();
    }

    int length() {
        return words.size();
    }

    boolean isTooLong() {
        return words.size() > WORDS_MAX;
    }

    boolean endsInMark() {
        return text.endsWith("?");
    }

    /**
     * Returns the word that makes the question negative, so that "yes" would say that something is not; empty if it is
     * not. A word with a hyphen ("non-punishment") and "without" are no negation of the question.
     */
    String negation() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean inClause = i > auxiliary && i < end;
            boolean phrase = i + 1 < words.size() && EnglishVerbs.AFTER_HARMLESS_NO.contains(words.get(i + 1));
            if (word.endsWith("n't") || (inClause && EnglishVerbs.NEGATIONS.contains(word) && !phrase)) {
                return word;
            }
        }
        return "";
    }

    /**
     * Returns the word that hints at the right answer; empty if there is none.
     *
     * @param quoted words of the instrument that the question may repeat
     */
    String hint(List<String> quoted) {
        if (text.contains("of course")) {
            return "of course";
        }
        for (String word : words) {
            String stem = word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
            if ((EnglishVerbs.HINTS.contains(word) || EnglishVerbs.HINTS.contains(stem)) && !isIn(quoted, stem)) {
                return word;
            }
        }
        return "";
    }

    private static boolean isIn(List<String> quoted, String stem) {
        for (String quotation : quoted) {
            if (quotation.toLowerCase(Locale.ROOT).contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words that join two things asked at once, such as "and publish"; empty if there are none. */
    String secondQuestion() {
        if (text.indexOf('?') < text.lastIndexOf('?')) {
            return "? ... ?";
        }
        if (text.contains("and/or")) {
            return "and/or";
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (isJoint(i) && (isSecondClause(i) || (i > auxiliary && i < end && joinsMainParts(i)))) {
                return words.get(i) + " " + words.get(i + 1);
            }
        }
        return "";
    }

    private boolean isJoint(int i) {
        return words.get(i).equals("and") || words.get(i).equals("or");
    }

    /** Returns true for "and does it", "or are they": a second question in the same sentence. */
    private boolean isSecondClause(int i) {
        return EnglishVerbs.AUXILIARIES.contains(words.get(i + 1))
                && i + 2 < words.size()
                && EnglishVerbs.SUBJECTS.contains(words.get(i + 2));
    }

    /** Returns false for a text without an auxiliary verb: its main clause is not known. */
    private boolean joinsMainParts(int joint) {
        if (auxiliary < 0) {
            return false;
        }
        boolean orBetter = words.get(joint).equals("or") && EnglishVerbs.OR_BETTER.contains(words.get(joint + 1));
        if (orBetter || EnglishVerbs.ONE_THING.contains(words.get(joint - 1) + " " + words.get(joint + 1))) {
            return false;
        }
        int next = joint + 1;
        while (next < words.size() - 1 && isAdverb(words.get(next))) {
            next++;
        }
        String verb = words.get(auxiliary);
        if (EnglishVerbs.BE.contains(verb)) {
            return joinsParticiplesOfBe(joint, next)
                    || joinsAbilities(joint, next)
                    || joinsObjects(joint, words.indexOf("there"));
        }
        if (EnglishVerbs.HAVE.contains(verb)) {
            return joinsParticiplesOfHave(joint, next) || joinsObjects(joint, participle(joint));
        }
        return joinsVerbs(joint, next)
                || joinsClauses(joint, next)
                || (words.contains("be") && joinsParticiplesOfBe(joint, next))
                || joinsObjects(joint, verbOfObject(joint));
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") || word.equals("also") || word.equals("then") || word.equals("to");
    }

    /**
     * "Does your law forbid dark boats and punish their owners?": a verb with its own object, behind another object. The
     * first verb need not be known: it is not the word before the joint.
     */
    private boolean joinsClauses(int joint, int next) {
        boolean object = next + 1 < words.size() && EnglishVerbs.DETERMINERS.contains(words.get(next + 1));
        boolean verb = EnglishVerbs.VERBS.contains(words.get(next)) || (object && EnglishVerbs.isVerb(words.get(next)));
        return verb && joint > auxiliary + SUBJECT_AND_VERB + 1;
    }

    /** "Is your State able to warn and to assist boats?". */
    private boolean joinsAbilities(int joint, int next) {
        for (int i = auxiliary + 1; i + 1 < joint; i++) {
            if (EnglishVerbs.ABLE.contains(words.get(i)) && words.get(i + 1).equals("to")) {
                return EnglishVerbs.VERBS.contains(words.get(next))
                        || (words.get(joint + 1).equals("to") && EnglishVerbs.isVerb(words.get(next)));
            }
        }
        return false;
    }

    /** Returns the place of the first participle behind the auxiliary and before the joint, or -1. */
    private int participle(int joint) {
        for (int i = auxiliary + 1; i < joint; i++) {
            if (EnglishVerbs.isParticiple(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the place of the verb of which the first object with an article is the object, or -1: a known verb, else
     * the word before the article.
     */
    private int verbOfObject(int joint) {
        int known = mainVerb(joint);
        if (known >= 0) {
            return known;
        }
        for (int i = auxiliary + 1; i < joint; i++) {
            if (EnglishVerbs.PREPOSITIONS.contains(words.get(i)) && !isRepeated(i, joint)) {
                return -1;
            }
            if (i > auxiliary + SUBJECT_AND_VERB && EnglishVerbs.DETERMINERS.contains(words.get(i))) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "for an office and for a register": the preposition stands again behind the joint. */
    private boolean isRepeated(int preposition, int joint) {
        return words.get(preposition).equals(words.get(joint + 1));
    }

    /** Returns the place of the first word that can be a verb, behind the auxiliary and before the joint, or -1. */
    private int mainVerb(int joint) {
        for (int i = auxiliary + 2; auxiliary >= 0 && i < joint; i++) {
            if (EnglishVerbs.isVerb(words.get(i)) && !EnglishVerbs.TRYING.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "Does your State collect and share ...", "... collect statistics and publish ...". */
    private boolean joinsVerbs(int joint, int next) {
        int main = Math.max(mainVerb(joint), words.indexOf("be"));
        int first = joint - 1;
        while (first > 0 && stops.get(first - 1) && EnglishVerbs.isVerb(words.get(first))) {
            first--; // "collect, check and share"
        }
        return main >= 0
                && (EnglishVerbs.VERBS.contains(words.get(next))
                        || (main == first && EnglishVerbs.isVerb(words.get(next)))
                        || hasAnObjectOfItsOwn(next));
    }

    /**
     * "... inspect lanterns or repair them", "... seize lanterns and arrest thieves"; not "... issue notices and arrest
     * warrants".
     */
    private boolean hasAnObjectOfItsOwn(int next) {
        String object = next + 1 < words.size() ? words.get(next + 1) : "";
        boolean last = next + 2 >= words.size()
                || stops.get(next + 1)
                || EnglishVerbs.PREPOSITIONS.contains(words.get(next + 2));
        boolean noun = EnglishVerbs.SELDOM_NOUNS.contains(words.get(next))
                && object.endsWith("s")
                && !EnglishVerbs.SECOND_NOUNS.contains(object);
        return last && (noun || (EnglishVerbs.OBJECTS.contains(object) && EnglishVerbs.isVerb(words.get(next))));
    }

    /** "Are laws drafted and published?"; not "Are lost or stolen documents ...". */
    private boolean joinsParticiplesOfBe(int joint, int next) {
        boolean before = false;
        for (int i = auxiliary + 1; i < joint; i++) {
            before |= EnglishVerbs.isParticiple(words.get(i));
        }
        boolean last = next == words.size() - 1 || stops.get(next);
        return before
                && EnglishVerbs.isParticiple(words.get(next))
                && (last || EnglishVerbs.AFTER_PARTICIPLE.contains(words.get(next + 1)));
    }

    /** "Has your State posted or hosted officers?", "... adopted a plan and named a coordinator?". */
    private boolean joinsParticiplesOfHave(int joint, int next) {
        boolean beside = EnglishVerbs.isParticiple(words.get(joint - 1));
        boolean object = next < words.size() - 1 && EnglishVerbs.DETERMINERS.contains(words.get(next + 1));
        return EnglishVerbs.isParticiple(words.get(next)) && (beside || object);
    }

    /**
     * "Does your State have a plan and a budget?", "... provide for an office and for a register?"; not "... take account
     * of the ship and its cargo".
     */
    private boolean joinsObjects(int joint, int verb) {
        if (verb < 0 || !words.get(joint).equals("and")) {
            return false;
        }
        boolean article = false;
        for (int i = verb + 1; i < joint; i++) {
            if (EnglishVerbs.PREPOSITIONS.contains(words.get(i)) && !isRepeated(i, joint)) {
                return false;
            }
            article |= EnglishVerbs.DETERMINERS.contains(words.get(i));
        }
        int second = joint + (EnglishVerbs.PREPOSITIONS.contains(words.get(joint + 1)) ? 2 : 1);
        return article
                && second < words.size()
                && EnglishVerbs.DETERMINERS.contains(words.get(second))
                && !words.get(second).equals("other"); // "the laws and other measures" are one thing
    }

    /** The words of English by which a question is judged. */
    private static final class EnglishVerbs {
        static final Set<String> BE = set("is are was were");
        static final Set<String> HAVE = set("has have had");
        static final Set<String> AUXILIARIES =
                set("is are was were has have had do does did can could may might must will would shall should");
        static final Set<String> TRYING = set("try seek aim attempt endeavour endeavor");
        /** Words after which "to" and a verb belong to the main clause. */
        static final Set<String> ABLE = set("able ready willing");

        static final Set<String> SUBJECTS = set("it they he she we you there this these your the its their such all");
        /** Words that are only ever an object. */
        static final Set<String> OBJECTS = set("them him it these those");

        static final Set<String> CLAUSES = set("that which who whom whose where when if whether while because before"
                + " after until unless so than to how why what as");
        static final Set<String> NEGATIONS =
                set("not never no nobody none nothing nowhere neither nor cannot hardly fail fails failed refrain");
        static final Set<String> AFTER_HARMLESS_NO = set("later longer only more less one's");
        static final Set<String> HINTS = set("adequate proper sufficient surely certain obvious natural undoubted"
                + " undoubtedly satisfactory correct mere should ought satisfactorily truly");
        static final Set<String> DETERMINERS = set("a an the its their your every each any all another other this");
        static final Set<String> PREPOSITIONS =
                set("of for on in against with by at from to between under within through"
                        + " over about into among during across per via concerning regarding");
        static final Set<String> AFTER_PARTICIPLE =
                set("by to for in on from with at as before after within without when"
                        + " where under against through during into out up down off and or that if so whenever wherever"
                        + " because until unless quickly promptly regularly");
        /** Words that are hardly ever nouns. */
        static final Set<String> VERBS = set("accept adopt apply allow appoint assign assist carry collect compile"
                + " confiscate consider consult cooperate coordinate create criminalize criminalise define deliver deny"
                + " describe designate detain detect develop distribute draft encourage enforce ensure establish evaluate examine"
                + " execute exempt explain extend extradite facilitate follow forbid forward gather give hear hold identify"
                + " implement improve include inform inspect introduce investigate keep lend lose maintain make meet"
                + " notify obtain organize organise pay prepare prevent prohibit promote prosecute protect provide publish punish"
                + " receive recognize recognise reduce refer refuse release remove replace require revise revoke save"
                + " seize send strengthen submit take teach tell transmit treat update verify warn withdraw write");
        /** Words that are verbs beside another verb, and else often nouns. */
        private static final Set<String> NOUNS_TOO = set("access act address aid analyse analyze answer approve assess"
                + " audit board brief build check charge contact control cover exchange finance fine fund grant guarantee help"
                + " host issue light monitor offer permit plan post process record register repair rescue report request research"
                + " respect return review run sanction search seek share sign supply support target test trace track"
                + " train transfer use visit work have");
        /** Words that are verbs before a noun in the plural, unless it is one of {@link #SECOND_NOUNS}. */
        static final Set<String> SELDOM_NOUNS = set("arrest repair");

        static final Set<String> SECOND_NOUNS = set("warrants records powers rates statistics orders procedures figures"
                + " reports services shops costs works teams kits manuals parts facilities funds rules rights");
        /** Pairs that the law treats as one measure. */
        static final Set<String> ONE_THING = Set.of("frozen seized", "freeze seize", "aid abet", "search rescue");

        /** "Adopt or strengthen": the treaty asks for one thing, new or old. */
        static final Set<String> OR_BETTER = set("strengthen strengthened amend amended maintain maintained");

        private static final Set<String> IRREGULAR = set(
                "given made taken kept held sent shown paid told heard found"
                        + " sought frozen brought built caught drawn driven forbidden left lent lit lost met put read run seen set"
                        + " spent stolen sold taught withdrawn written led fed hidden bound chosen laid swept sworn thrown worn");

        private EnglishVerbs() {}

        private static Set<String> set(String words) {
            return Set.of(words.split(" ", -1));
        }

        static boolean isVerb(String word) {
            return VERBS.contains(word) || NOUNS_TOO.contains(word);
        }

        static boolean isParticiple(String word) {
            return IRREGULAR.contains(word) || (word.length() > 4 && word.endsWith("ed") && word.indexOf('-') < 0);
        }
    }
}
