package org.stocktake.files.checklist;

import java.util.function.Supplier;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.model.Question;

/** Where what helps to answer a question comes from. */
interface GuidanceSource {
    /** What helps with that question, for when somebody asks. */
    Supplier<Question.Guidance> of(String question, MappingReader fields);

    /** Called when every question was read, so that what questions say of each other can be checked. */
    void end();
}
