package news.dateline.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker. */
public final class HtmlChecker {

    private static final long DEEP_ENOUGH = 8 << 20;

    private HtmlChecker() {}

    /** What it calls errors. */
    public static List<String> errors(String html) throws Exception {
        String complaints = onADeepStack(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        });
        return complaints.lines().filter(line -> line.contains(": error")).toList();
    }

    // The checker's schemas recurse deeper than an ordinary thread's stack goes.
    private static String onADeepStack(Callable<String> check) throws Exception {
        FutureTask<String> task = new FutureTask<>(check);
        Thread thread = new Thread(null, task, "validator", DEEP_ENOUGH);
        thread.start();
        return task.get();
    }
}
