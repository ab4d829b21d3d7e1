// Holds PDF files against PDF/UA-1 (ISO 14289-1) with veraPDF, and says what breaks which clause.
//
//     mvn -q dependency:copy-dependencies -DoutputDirectory=JARS     once, beside pom.xml
//     java -cp 'JARS/*' Check.java FILE...
//
// A line for each file: its name and "passes N checks", or a line for each broken rule. Exit status 0 when all pass.

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public class Check {
    public static void main(String[] files) throws Exception {
        if (files.length == 0) {
            System.err.println("Say which files.");
            System.exit(2);
        }
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPass = true;
        for (String file : files) {
            allPass &= passes(Path.of(file));
        }
        System.exit(allPass ? 0 : 1);
    }

    private static boolean passes(Path file) throws Exception {
        var foundry = Foundries.defaultInstance();
        // The profile is named, so a file that forgets to say what it is does not pass as something else.
        try (var input = Files.newInputStream(file);
                var parser = foundry.createParser(input, PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                System.out.println(file.getFileName() + " passes " + result.getTotalAssertions() + " checks");
                return true;
            }
            Map<RuleId, Integer> broken = result.getFailedChecks();
            broken.forEach((rule, times) -> System.out.println(
                    file.getFileName() + " breaks clause " + rule.getClause() + ", test " + rule.getTestNumber()
                            + ", " + times + " times: " + said(result, rule)));
            return false;
        }
    }

    private static String said(ValidationResult result, RuleId rule) {
        return result.getTestAssertions().stream()
                .filter(one -> one.getStatus() == TestAssertion.Status.FAILED && one.getRuleId().equals(rule))
                .map(one -> one.getMessage() + " at " + one.getLocation().getContext())
                .findFirst()
                .orElse("");
    }
}
