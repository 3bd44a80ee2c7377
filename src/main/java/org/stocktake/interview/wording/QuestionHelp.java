package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.condition.Applicability;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;

/** Collects everything that a checklist says about one question, for the help page. */
public final class QuestionHelp {
    private final List<Paragraph> said = new ArrayList<>();

    private QuestionHelp() {}

    public static List<Paragraph> of(Question question, Applicability applicability, Checklist checklist) {
        QuestionHelp help = new QuestionHelp();
        Question.Guidance guidance = question.guidance();
        help.said.add(Paragraph.question(Phrase.asIs(question.text())));
        help.text("", Phrase.asIs(guidance.help()));
        help.title("interview.help.provisions");
        question.provisions().forEach(id -> help.provision(checklist, checklist.provision(id)));
        help.text("interview.help.qualifier", QuestionText.quoted(checklist, question));
        help.list("interview.help.evidence", guidance.evidence());
        help.list("interview.help.practice", guidance.practice());
        help.list("interview.help.gaps", guidance.gaps());
        help.text("interview.help.action", Phrase.asIs(guidance.action()));
        help.list(
                "interview.help.agencies",
                guidance.agencies().stream().map(checklist.vocabulary()::agency).toList());
        help.text("interview.help.note", Phrase.asIs(guidance.note()));
        if (applicability.kind() == Applicability.Kind.DEPENDS) {
            help.list("interview.help.depends", QuestionText.missing(checklist, applicability));
        }
        if (!guidance.seeAlso().isEmpty()) {
            help.title("interview.help.see-also");
            guidance.seeAlso().forEach(id -> help.provision(checklist, checklist.provision(id)));
        }
        return help.said;
    }

    /** Returns a sentence without its end, as it stands in brackets. */
    private static String withoutStop(String sentence) {
        boolean ends = sentence.endsWith(".") || sentence.endsWith("\u3002");
        return ends ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void provision(Checklist checklist, Provision provision) {
        Phrase cited = QuestionText.cite(checklist, provision);
        Object standing = provision
                .force()
                .<Object>map(force -> Phrase.of("force." + force.word()))
                .orElseGet(() -> withoutStop(provision.whyNotAssessed()));
        said.add(Paragraph.plain("interview.help.provision", cited, standing, provision.asks()));
    }

    private void title(String key) {
        said.add(Paragraph.question(key));
    }

    private void text(String key, Phrase text) {
        if (text.equals(Phrase.NOTHING)) {
            return;
        }
        if (!key.isEmpty()) {
            title(key);
        }
        said.add(Paragraph.plain(text));
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            title(key);
            texts.forEach(text -> said.add(Paragraph.plain("interview.item", text)));
        }
    }
}
