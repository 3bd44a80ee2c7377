/**
 * The map of the rooms. Arrows point down, never up; {@code rooms.puml} is the drawing, {@code RoomsTest} executes it.
 *
 * <p>Four rooms think. They import {@code java.*} and rooms below them, and read no disk, clock, locale or stream:
 *
 * <ul> <li>{@code model}: the nouns - checklist, provision, question, assessment, answer, evidence, problem. <li>{@code
 * condition}: decides whether a question applies to a State and binds it: yes, no, or not known yet. <li>{@code
 * finding}: judges answers: findings with their causes, comparisons, the gate and its verdict. <li>{@code interview}:
 * Interview and Event make an Interview; View says what should be on screen, not how.
 * </ul>
 *
 * <p>Four rooms touch the world, and each outside library has its home in one of them:
 *
 * <ul> <li>{@code files}: checklists and assessments on disk and in memory; the one safe save (Jackson, YAML).
 * <li>{@code report}: findings become a document; one class a format (jte, Jackson). <li>{@code terminal}: draws a
 * View, turns keys into Events (JLine). <li>{@code cli}: one class a command, exit codes (picocli).
 * </ul>
 *
 * <p>One room keeps the words: {@code text}, the messages that a person reads.
 *
 * <p>Three ways through the interview. Enter on a list: {@code terminal.InterviewSession.on}, {@code
 * interview.flow.InterviewFlow.on}, {@code interview.page.FormPage.on}, {@code ListInput.confirm} and {@code choose} of
 * the field (in plain mode first {@code terminal.plain.PlainListInput}). The next page: {@code FormInput.onward} opens
 * the next row that lacks something; after the last one {@code done} of the page asks {@code
 * interview.page.Navigation}. An answer gets to the disk by {@code terminal.InterviewSession.on}, {@code
 * cli.assess.AssessmentAutosave.save}, {@code files.store.AssessmentFile.save} and {@code
 * files.store.SafeSave.replace}.
 *
 * <p>Two others. A file is checked by {@code cli.check.CheckRun}, {@code cli.check.FileChecker}, {@code
 * files.assessment.AssessmentReader} and {@code finding.Findings.of}. A report is made of findings by {@code
 * report.facts.Report}, {@code report.chapter.ReportBuilder} and the layout of each format.
 *
 * <p>{@link org.stocktake.Main} alone knows the standard streams, the clock and how to leave the process.
 */
@NullMarked
package org.stocktake;

import org.jspecify.annotations.NullMarked;
