import gov.nist.secauto.metaschema.model.common.validation.IValidationFinding;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.nio.file.Path;

/** Prints what NIST's Metaschema constraints find in OSCAL files, one finding a line: severity, tab, message. */
final class OscalConstraints {
    private OscalConstraints() {}

    public static void main(String... files) throws IOException {
        for (String file : files) {
            for (IValidationFinding finding : OscalBindingContext.instance()
                    .validateWithConstraints(Path.of(file))
                    .getFindings()) {
                System.out.println(finding.getSeverity() + "\t" + finding.getMessage());
            }
            System.out.println("CHECKED\t" + file);
        }
    }
}
