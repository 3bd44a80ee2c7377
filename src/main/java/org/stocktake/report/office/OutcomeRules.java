package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.stocktake.finding.Outcome;
import org.stocktake.text.Messages;

/**
 * Colours the cells that hold the word of an outcome, also when a person changes the word. What does not count has other
 * words, and stays without a colour.
 */
final class OutcomeRules {
    private OutcomeRules() {}

    static void add(XSSFSheet sheet, CellRangeAddress range, Messages words) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        List<XSSFConditionalFormattingRule> rules = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            String word = words.say("outcome." + outcome.word()).replace("\"", "\"\"");
            XSSFConditionalFormattingRule rule =
                    formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + word + "\"");
            WorkbookColors colors = WorkbookColors.of(outcome.word());
            rule.createFontFormatting().setFontColor(WorkbookStyles.colour(colors.text()));
            rule.createPatternFormatting().setFillBackgroundColor(WorkbookStyles.colour(colors.tint()));
            rules.add(rule);
        }
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {range}, rules.toArray(new XSSFConditionalFormattingRule[0]));
    }
}
