package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentSchema;
import org.stocktake.files.brand.BrandSchema;
import org.stocktake.files.checklist.ChecklistSchema;
import org.stocktake.files.gate.GateSchema;
import org.stocktake.model.KebabCase;

/** The command that prints the JSON Schema of a file, for editors. */
final class SchemaCommand extends BaseCommand {
    private final ArgumentValue<String> kind = arguments.optionalParameter("KIND");

    SchemaCommand(CommandContext context) {
        super(context, "schema");
    }

    /** The kinds of files that have a schema. */
    private enum Kind {
        CHECKLIST,
        ASSESSMENT,
        GATE,
        BRAND;

        private String json() {
            return switch (this) {
                case CHECKLIST -> ChecklistSchema.json();
                case ASSESSMENT -> AssessmentSchema.json();
                case GATE -> GateSchema.json();
                case BRAND -> BrandSchema.json();
            };
        }
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        Optional<Kind> named =
                kind.value().isEmpty() ? Optional.of(Kind.CHECKLIST) : KebabCase.find(Kind.class, kind.value());
        if (named.isEmpty()) {
            throw UserException.usage("unknown-schema", kind.value(), String.join(", ", KebabCase.words(Kind.class)));
        }
        context.out().print(named.get().json());
        return ExitCode.DONE;
    }
}
