package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.BegunAssessment;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;

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

    @Override
    public PageText text(Interview at) {
        List<Paragraph> body = new ArrayList<>(List.of(
                Paragraph.plain("interview.opening.what"),
                Paragraph.plain(ProgressText.effort(at.checklist())),
                Paragraph.plain("interview.opening.saved", folder),
                Paragraph.plain("interview.opening.local")));
        if (isCut) {
            body.add(Paragraph.note("interview.opening.cut", begun.size()));
        }
        if (!begun.isEmpty()) {
            body.add(Paragraph.question("interview.opening"));
        }
        return PageText.of(Phrase.asIs(at.checklist().heading().title()), body);
    }

    @Override
    public List<Line> lines(Interview at) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            PageState chosen = PageState.focused(i);
            ListOption shown = ListOption.line(begun.get(i).line());
            lines.add(new Line(shown, there -> there.with(chosen).ended(InterviewEnd.ELSEWHERE)));
        }
        lines.add(line(Phrase.of("interview.opening.new"), there -> there.open(next)));
        return lines;
    }

    @Override
    public boolean isLong() {
        return begun.size() >= SHORT_LINES;
    }

    /** Returns the file of the assessment that was chosen, once the interview ended with another one. */
    public String chosen(Interview ended) {
        return begun.get(ended.draftOf(this).focus()).file();
    }

    /** Returns false once a new assessment was begun: its file is there, and there is no other to be started. */
    @Override
    public boolean isAsked(Interview at) {
        return !at.isBegun();
    }

    @Override
    public boolean canSkip() {
        return false;
    }

    @Override
    public Interview skip(Interview at) {
        return at.refusing("interview.error.opening");
    }

    /** An assessment of that State and year exists: go on with it, or choose another State or year. */
    public record ExistingAssessmentPage(String file) implements ListPage {
        @Override
        public PageText text(Interview at) {
            return PageText.of(
                    Phrase.asIs(at.checklist().heading().title()),
                    Paragraph.question("interview.begun", file),
                    Paragraph.detail("interview.begun.detail"));
        }

        @Override
        public List<Line> lines(Interview at) {
            return List.of(
                    line(Phrase.of("interview.begun.open", file), there -> there.ended(InterviewEnd.ELSEWHERE)),
                    line(Phrase.of("interview.begun.year"), there -> SetUpPage.again("period", there)),
                    line(Phrase.of("interview.begun.state"), there -> SetUpPage.again("state", there)));
        }

        @Override
        public boolean canSkip() {
            return false;
        }

        @Override
        public Interview skip(Interview at) {
            return at.refusing("interview.error.begun");
        }
    }
}
