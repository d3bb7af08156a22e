package readout.cli.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** A screen that a page is shown on; the wide ones are as high as a text, which else would be cut at their foot. */
enum Screen {
    LIGHT(1280, 1600, ColorScheme.LIGHT),
    DARK(1280, 1600, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT),
    NARROW(320, 640, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Screen(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Browser.NewPageOptions options() {
        return new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme);
    }
}
