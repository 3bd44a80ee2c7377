package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.report.chapter.DeclarationText;
import org.stocktake.text.Citation;

/** The sheet of declarations: every one in full, with the questions on its provisions. */
final class DeclarationsSheet {
    private DeclarationsSheet() {}

    static Sheet of(SheetContext words) {
        List<SheetColumn> columns = List.of(
                words.column("number", 7, ColumnType.COUNT),
                words.column("declared-kind", 14),
                words.column("declared-provisions", 36),
                words.column("declared-effect", 20),
                words.column("declared-text", 60),
                words.column("date", 13),
                words.column("declared-withdrawn", 13),
                words.column("declared-objections", 34),
                words.column("declared-rests", 24),
                words.column("provision-id", 18, ColumnType.ID),
                words.column("id", 24, ColumnType.ID));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Declaration declaration : words.report().findings().assessment().declarations()) {
            rows.add(row(words, declaration, rows.size() + 1));
        }
        return new Sheet(words.say("declarations"), columns, 1, rows).printing(0, 8);
    }

    private static List<SheetCell> row(SheetContext words, Declaration declaration, int number) {
        List<String> resting = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Finding finding : words.report().findings().restingOn(declaration)) {
            resting.add(words.report().number(finding.question()));
            questions.add(finding.question().id().value());
        }
        String effect = declaration.kind() == DeclarationKind.RESERVATION
                ? words.words().say("effect." + declaration.effect().word())
                : "";
        return List.of(
                SheetCell.of(number),
                SheetCell.of(
                        words.words().say("declaration." + declaration.kind().word())),
                SheetCell.of(Citation.of(words.words(), words.report().checklist(), declaration)),
                SheetCell.of(effect),
                SheetCell.of(declaration.text()),
                SheetCell.day(declaration.date()),
                SheetCell.day(declaration.withdrawn()),
                SheetCell.lines(declaration.objections().stream()
                        .map(one -> DeclarationText.objection(one, words.words(), day -> day))
                        .toList()),
                SheetCell.of(words.words().list(resting)),
                SheetCell.lines(declaration.provisions().stream()
                        .map(ProvisionId::value)
                        .toList()),
                SheetCell.lines(questions));
    }
}
