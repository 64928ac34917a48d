package news.dateline.browser;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk as somebody uses it in a real browser, scripts and all. */
public final class DeskInChromium {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver browser;
    private final String root;

    public DeskInChromium(ChromeDriver browser, int port) {
        this.browser = browser;
        this.root = "http://localhost:" + port;
    }

    public void signIn(String username, String password) {
        open("/login");
        field("Username").sendKeys(username);
        field("Password").sendKeys(password);
        press("Sign in");
    }

    public void open(String path) {
        browser.get(root + path);
    }

    public WebElement field(String label) {
        WebElement found = browser.findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        return browser.findElement(By.id(found.getDomAttribute("for")));
    }

    /** What is sent of a field: where it is shown as formatted text, its Markdown. */
    public String value(String label) {
        WebElement field = field(label);
        return isFormatted(field) ? markdownOf(field).getDomProperty("value") : field.getDomProperty("value");
    }

    /** Types something else in place of what stands in a field. */
    public void type(String label, String text) {
        WebElement field = field(label);
        if (isFormatted(field)) {
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    /** As Ctrl+V does, of what was copied from a page or a program. */
    public void paste(String label, String html, String text) {
        browser.executeScript("""
                const copied = new DataTransfer();
                if (arguments[1]) {
                  copied.setData('text/html', arguments[1]);
                }
                copied.setData('text/plain', arguments[2]);
                arguments[0].focus();
                arguments[0].dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true}));
                """, field(label), html, text);
    }

    /** Chooses how the text is shown. */
    public void show(String view) {
        browser.findElement(By.xpath("//button[@data-view and normalize-space()='" + view + "']"))
                .click();
    }

    private static boolean isFormatted(WebElement field) {
        return "true".equals(field.getDomAttribute("contenteditable"));
    }

    private WebElement markdownOf(WebElement field) {
        return browser.findElement(By.id(field.getDomAttribute("id") + "-markdown"));
    }

    public void press(String button) {
        WebElement pressed = browser.findElement(By.xpath("//button[normalize-space()='" + button + "']"));
        pressed.click();
        new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.stalenessOf(pressed));
    }

    /** Waits until an element says something. */
    public void awaitText(String selector, String text) {
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    public String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }
}
