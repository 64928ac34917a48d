package news.dateline;

import news.dateline.delivery.standby.StandbyWhileStarting;
import news.dateline.platform.database.DatabaseWhileStarting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DatelineApplication {

    public static void main(String[] args) {
        if (Commands.isNamedIn(args)) {
            System.exit(Commands.run(System.out, System.err, args));
        }
        SpringApplication portal = new SpringApplication(DatelineApplication.class);
        DatabaseWhileStarting.of(portal);
        StandbyWhileStarting.of(portal);
        portal.run(args);
    }
}
