package org.stocktake.report.facts;

import org.stocktake.model.Answer;
import org.stocktake.model.Question;

/** A question, and the answer that the report has to it. */
record AnsweredQuestion(Question question, Answer answer) {}
