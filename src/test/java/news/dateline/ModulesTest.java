package news.dateline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(DatelineApplication.class).verify();
    }
}
