package org.stocktake.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.FactId;
import org.stocktake.model.Figure;
import org.stocktake.model.Period;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** Texts that are hard to write correctly in YAML, and assessments generated from them by a seed. */
public final class HostileTexts {
    public static final List<String> ALL = List.of(
            "yes",
            "NO",
            "No",
            "on",
            "Off",
            "true",
            "FALSE",
            "y",
            "N",
            "null",
            "Null",
            "~",
            "NaN",
            ".inf",
            "-.INF",
            "<<",
            "=",
            "0",
            "-1",
            "+5",
            "1.10",
            "017",
            "0o17",
            "0x1F",
            "0b1",
            "1_000",
            "1,000",
            "1e5",
            ".5",
            "12:30",
            "12:30:45",
            "2026-11-24",
            "2026",
            "2008-05-15 10:00:00 +01:00",
            "1.0",
            "1.0.0",
            " leading",
            "trailing ",
            "  both  ",
            "\tleading tab",
            "trailing tab\t",
            "in\tside",
            "a\t# no comment",
            "key: value",
            "key:",
            ":",
            "a:b",
            "http://example.org/#part",
            "a #comment",
            "# comment",
            "#",
            "- item",
            "-",
            "--",
            "---",
            "--- a",
            "...",
            "... b",
            "? key",
            "?",
            "[list]",
            "{map: 1}",
            "]",
            "}",
            ",",
            "a, b",
            "&anchor",
            "*alias",
            "!tag",
            "!!str x",
            "| literal",
            "> folded",
            "|",
            ">-",
            "%YAML 1.2",
            "@at",
            "`tick`",
            "'single'",
            "\"double\"",
            "it's",
            "say \"yes\"",
            "back\\slash",
            "\\n",
            "ends with \\",
            "''",
            "\"\"",
            "'",
            "\"",
            "one\ntwo",
            "one\n",
            "one\n\n",
            "\none",
            "\n\none\n",
            "one\n\ntwo\n",
            "one\n \ntwo",
            "one\n  indented\ntwo",
            "  indented first\nsecond",
            "one\ntwo  ",
            "one\n\ttab\n",
            "one\n# not a comment\n",
            "one\n---\ntwo\n",
            "one\n...\n",
            "- one\n- two",
            "key: one\nkey: two\n",
            "one\n   ",
            "one\n\n\n",
            "a\n\n\nb\n",
            "end: assessment\nx",
            "carriage\rreturn",
            "windows\r\nlines\r\n",
            "\r",
            "a\r",
            "next\u0085line",
            "line\u2028separator",
            "paragraph\u2029separator",
            "one\ntwo\u2028three\n",
            "mark\uFEFForder",
            "\uFEFFfirst",
            "bell\u0007",
            "esc\u001b[31m",
            "del\u007f",
            "c1\u009b",
            "\u0001",
            "non\uFFFEcharacter",
            "\uFFFF",
            "nbsp\u00A0end\u00A0",
            "\u00A0start",
            "zero\u200Bwidth",
            "rtl \u202Eabc",
            "العربية: نص # تعليق",
            "中文：是",
            "Ελληνικά",
            "日本語\n二行目\n",
            "é\u0301",
            "😀",
            "😀: x",
            "a 😀\nb 😀\n",
            "👩‍👩‍👧",
            "<<<<<<< HEAD",
            "=======\n>>>>>>> x\n",
            "{{template}}",
            "=1+1",
            "${HOME}",
            "x".repeat(12_000),
            "word ".repeat(6_400).strip(),
            "\u0007".repeat(9_000),
            "long\n" + "y".repeat(11_000) + "\nend",
            "😀".repeat(16_000),
            " ".repeat(3) + "z".repeat(20_000));

    private static final String ALPHABET =
            "ab :#-?[]{},&*!|>'\"%@`\\\n\n\t\r~0195.eExNoyY\u0085\u2028\u00A0\uFEFFé中😀\u0007=<";
    private static final List<AnswerKind> KINDS = List.of(AnswerKind.values());
    private static final AnswerTextField[] TEXTS = AnswerTextField.values();

    private HostileTexts() {}

    public static Assessment assessment() {
        return Assessment.begin(
                new Assessment.Subject("ctoc-cop-res-5-3", "1.1.0", "NO", Period.ofYear(2026), "en"), Depth.FULL);
    }

    /** Returns an assessment with the text in every place where a text can be. */
    public static Assessment saying(String text) {
        Answer answer = Answer.of(AnswerKind.PARTLY).withConfidential(true);
        for (AnswerTextField part : TEXTS) {
            answer = answer.with(part, text);
        }
        if (!text.isBlank()) {
            answer = answer.withEvidence(List.of(
                            new Evidence(text, text, text, text, text, text, text)
                                    .withKind(Optional.of(EvidenceKind.LAW))
                                    .withLife(text, text),
                            Evidence.of(text, "")))
                    .withFigures(List.of(new Figure(text, text, text, text), new Figure(text, "", "", "")))
                    .withActions(List.of(new Action(text, text, text, text), new Action(text, "", "", "")));
        }
        answer = answer.withNeeds(List.of(text, "equipment"));
        return assessment()
                .withContacts(Map.of("focal-point", text))
                .withConsulted(text.isBlank() ? List.of() : List.of(text, "Bar association"))
                .with(new QuestionId("offences.first"), answer)
                .with(new QuestionId("offences.second"), Answer.of(AnswerKind.NO));
    }

    static String anyText(Random random) {
        if (random.nextInt(3) == 0) {
            return ALL.get(random.nextInt(ALL.size() - 6));
        }
        int[] alphabet = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i >= 0; i--) {
            text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    static Answer anyAnswer(Random random) {
        Answer answer = Answer.of(KINDS.get(random.nextInt(KINDS.size()))).withConfidential(random.nextInt(5) == 0);
        for (int i = random.nextInt(4); i > 0; i--) {
            answer = answer.with(TEXTS[random.nextInt(TEXTS.length)], anyText(random));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Evidence one = new Evidence("t" + anyText(random), anyText(random), "2008-05-15", "", "", "", "");
            evidence.add(
                    random.nextBoolean()
                            ? one
                            : one.withKind(Optional.of(EvidenceKind.JUDGMENT)).withLife("2008", "2009-05"));
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            figures.add(new Figure("f" + anyText(random), random.nextBoolean() ? "12.5" : "", "2026-01-01", ""));
        }
        answer = answer.withFigures(figures);
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            actions.add(new Action("w" + anyText(random), anyText(random), "", "planned"));
        }
        List<String> needs = List.of("training", "equipment", "legislative-drafting", "yes");
        if (answer.text(AnswerTextField.CHALLENGES).isEmpty() && random.nextInt(4) == 0) {
            answer = answer.withNoChallenges();
        }
        Answer asking = answer.withNeeds(needs.subList(0, random.nextInt(5)));
        return asking.needs().isEmpty() && random.nextBoolean()
                ? asking.withEvidence(evidence).withActions(actions).withNoHelp()
                : asking.withEvidence(evidence).withActions(actions);
    }

    /** Returns the assessment with one change, as the interview or a script would make it. */
    public static Assessment changed(Assessment before, Random random) {
        QuestionId question = new QuestionId("section" + random.nextInt(3) + ".question-" + random.nextInt(6));
        Answer now = before.answerTo(question).orElse(Answer.of(AnswerKind.YES));
        return switch (random.nextInt(17)) {
            case 0 -> before.without(question);
            case 16 -> before.withDeclarations(grown(before.declarations(), anyDeclaration(random)));
            case 15 -> before.withDeclarations(shrunk(before.declarations()));
            case 13 -> before.with(question, now.withNoChallenges());
            case 12 -> before.with(question, now.withNoHelp());
            case 1 ->
                before.withProfile(before.profile()
                        .with(
                                new FactId("fact-" + random.nextInt(3)),
                                List.of("yes", "none", "coastal").subList(0, random.nextInt(4))));
            case 14 -> before.withConsulted(random.nextBoolean() ? List.of() : List.of("c" + anyText(random)));
            case 2 -> before.withContacts(random.nextBoolean() ? Map.of() : Map.of("focal-point", anyText(random)));
            case 3 -> before.withDepth(before.depth() == Depth.FULL ? Depth.CORE : Depth.FULL);
            case 4 -> before.with(question, now.with(TEXTS[random.nextInt(TEXTS.length)], anyText(random)));
            case 5 ->
                before.with(
                        question, now.withNeeds(List.of("training", "equipment").subList(0, random.nextInt(3))));
            case 6 ->
                before.with(question, now.withEvidence(grown(now.evidence(), Evidence.of("E" + anyText(random), ""))));
            case 7 -> before.with(question, now.withEvidence(shrunk(now.evidence())));
            case 8 -> before.with(question, now.withActions(shrunk(now.actions())));
            default -> before.with(question, anyAnswer(random));
        };
    }

    private static Declaration anyDeclaration(Random random) {
        boolean excludes = random.nextBoolean();
        return new Declaration(
                excludes ? DeclarationKind.RESERVATION : DeclarationKind.DECLARATION,
                List.of(new ProvisionId("treaty-" + random.nextInt(9)), new ProvisionId("treaty-10"))
                        .subList(0, 1 + random.nextInt(2)),
                excludes ? DeclarationEffect.EXCLUDES : DeclarationEffect.LIMITS,
                "D" + anyText(random),
                random.nextBoolean() ? "" : "2004-01-28",
                "",
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Declaration.Objection("O" + anyText(random), "", anyText(random))));
    }

    private static <T> List<T> grown(List<T> list, T more) {
        List<T> grown = new ArrayList<>(list);
        grown.add(more);
        return grown;
    }

    private static <T> List<T> shrunk(List<T> list) {
        return list.isEmpty() ? list : list.subList(1, list.size());
    }
}
