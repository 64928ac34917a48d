package news.dateline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.testing.DeliveryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DeliveryTest
class ParametersTest {

    private static final Set<String> NEVER_KEPT = Set.of("Search", "Suggestion", "OpenApi");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void whatPagesReadOfTheirAddressesIsPartOfWhatTheyAreKeptUnder() {
        Set<String> read = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .filter(ParametersTest::canBeKept)
                .forEach(method -> Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                                && !MultiValueMap.class.isAssignableFrom(parameter.getParameterType()))
                        .forEach(parameter -> read.add(name(
                                Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class)),
                                parameter.getParameter().getName()))));

        assertThat(read).contains("after", "before", "as-of", "since");
        assertThat(PageAddress.PARAMETERS).containsAll(read);
    }

    private static boolean canBeKept(HandlerMethod method) {
        String type = method.getBeanType().getName();
        return (type.startsWith("news.dateline.reader.") || type.startsWith("news.dateline.feed."))
                && NEVER_KEPT.stream().noneMatch(type::contains);
    }

    private static String name(RequestParam annotation, String ofParameter) {
        String given =
                MergedAnnotations.from(annotation).get(RequestParam.class).getString("name");
        return given.isEmpty() ? ofParameter : given;
    }
}
