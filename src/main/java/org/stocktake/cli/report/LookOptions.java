package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.Arguments;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.brand.BrandReader;
import org.stocktake.files.brand.TemplateReader;
import org.stocktake.model.brand.Brand;

/** The options of the commands whose documents can have the look of an office. */
final class LookOptions {
    private final ArgumentValue<String> brand;
    private final ArgumentValue<String> template;

    LookOptions(Arguments arguments) {
        this.brand = arguments.text("FILE", "--brand");
        this.template = arguments.text("FILE", "--template");
    }

    /** Reads the look; without the options there is none. */
    Brand read() throws IOException, UserException {
        Brand look = brand(brand.value());
        return template.value().isEmpty()
                ? look
                : look.with(CommandContext.require(TemplateReader.read(Path.of(template.value()))));
    }

    /** Reads the look from a file; an empty name is none. */
    static Brand brand(String file) throws IOException, UserException {
        return file.isEmpty() ? Brand.NONE : CommandContext.require(BrandReader.read(Path.of(file)));
    }
}
