package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.model.KebabCase;

/** The command that prints the JSON Schema of a file, for editors. */
final class SchemaCommand extends BaseCommand {
    private final ArgumentValue<String> kind = arguments.optionalParameter("KIND");

    SchemaCommand(CommandContext context) {
        super(context, "schema");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        Optional<EditorSchema> named = kind.value().isEmpty()
                ? Optional.of(EditorSchema.CHECKLIST)
                : KebabCase.find(EditorSchema.class, kind.value());
        if (named.isEmpty()) {
            throw UserException.usage("unknown-schema", kind.value(), KebabCase.words(EditorSchema.class));
        }
        context.out().print(named.get().json());
        return ExitCode.DONE;
    }
}
