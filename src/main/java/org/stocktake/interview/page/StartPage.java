package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.interview.BegunAssessment;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.Effort;

/**
 * The first page of a person who named no file: says in four lines what this is, and offers the assessments of the
 * folder.
 *
 * @param folder the folder in which a new assessment is saved
 * @param begun the assessments in it, the latest first
 * @param isCut true if there are more than those
 * @param next the page on which a new assessment starts
 */
public record StartPage(String folder, List<BegunAssessment> begun, boolean isCut, Page next) implements ListPage {
    /** The number of lines up to which a list is chosen from without narrowing it. */
    private static final int SHORT_LINES = 9;

    public StartPage {
        begun = List.copyOf(begun);
    }

    /** Returns the interview of a new assessment with this page before its first one. */
    public static Interview before(Interview first, String folder, List<BegunAssessment> begun, boolean isCut) {
        return first.moved(PageHistory.from(new StartPage(folder, begun, isCut, first.page())));
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.asIs(at.checklist().heading().title()));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(List.of(
                Paragraph.plain(Phrase.of("interview.opening.what")),
                Paragraph.plain(Effort.said(at.checklist())),
                Paragraph.plain(Phrase.of("interview.opening.saved", folder)),
                Paragraph.plain(Phrase.of("interview.opening.local"))));
        if (isCut) {
            body.add(Paragraph.note(Phrase.of("interview.opening.cut", String.valueOf(begun.size()))));
        }
        if (!begun.isEmpty()) {
            body.add(Paragraph.question(Phrase.of("interview.opening")));
        }
        return body;
    }

    @Override
    public List<ListOption> options(Interview at) {
        return Stream.concat(begun.stream().map(BegunAssessment::line), Stream.of(Phrase.of("interview.opening.new")))
                .map(ListOption::line)
                .toList();
    }

    @Override
    public boolean isLong() {
        return begun.size() >= SHORT_LINES;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return index < begun.size()
                ? at.with(PageState.focused(index)).ended(InterviewEnd.ELSEWHERE)
                : at.forget(this).open(next);
    }

    /** Returns the file of the assessment that was chosen, once the interview ended with another one. */
    public String chosen(Interview ended) {
        return begun.get(ended.draftOf(this).focus()).file();
    }

    @Override
    public boolean canSkip() {
        return false;
    }

    @Override
    public Interview skip(Interview at) {
        return at.refusing("interview.error.opening");
    }
}
