// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"

#include "core/store/record_reader.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/settings/settings_dialog.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWindow>

#include <cmath>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Puts the program's look back when a test ends.
struct LookGuard
{
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
    ~LookGuard()
    {
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }
};

} // namespace

TEST_CASE("The keys in a menu are read from the left, whatever the language of its words", "[ui][shell]")
{
    const QString arabic = u"اختصارات لوحة المفاتيح"_s;
    CHECK(ui::withKeysFromTheLeft(arabic + u"\tCtrl+/"_s) == arabic + u"\t\u200eCtrl+/\u200e"_s);
    CHECK(ui::withKeysFromTheLeft(arabic) == arabic);
}

TEST_CASE("Settings are on the disk a moment after each change, for the owner alone", "[ui][shell]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/settings.ini"_s);
    {
        Settings settings(path);
        settings.setTheme(Theme::Dark);
        settings.setTextPercent(150);
        settings.setAuthor(u"  Amal   N. "_s);
        settings.addRecentSearch(u"forced labour"_s);
        settings.addRecentSearch(u"hotels"_s);
        settings.addRecentSearch(u"forced labour"_s);

        // As after a kill: nothing waits for the end.
        REQUIRE(GuiDriver::waitUntil([&] { return Settings(path).theme() == Theme::Dark; }));
        const Settings another(path);
        CHECK(another.textPercent() == 150);
        CHECK(another.author() == u"Amal N."_s);
        CHECK(another.recentSearches() == QStringList {u"forced labour"_s, u"hotels"_s});
    }
    CHECK((QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)) == 0);
}

TEST_CASE("Settings that are closed right after a change keep it", "[ui][shell]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);

    Settings(path).setChoice(u"resultView"_s, u"table"_s);

    CHECK(Settings(path).choice(u"resultView"_s) == u"table"_s);
}

TEST_CASE(
    "Choosing what is chosen already, or something else many times in a row, writes no file on the spot",
    "[ui][shell]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    Settings(path).setChoice(u"columns"_s, u"title:300"_s);
    Settings settings(path);
    REQUIRE(QFile::remove(path));

    settings.setChoice(u"columns"_s, u"title:300"_s);
    for (int width = 300; width < 400; ++width) {
        settings.setChoice(u"columns"_s, u"title:%1"_s.arg(width));
    }
    CHECK_FALSE(QFileInfo::exists(path));

    CHECK(GuiDriver::waitUntil(
        [&] { return QFileInfo::exists(path) && Settings(path).choice(u"columns"_s) == u"title:399"_s; }));
}

TEST_CASE("A size of text out of range is brought into it", "[ui][shell]")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    settings.setTextPercent(1000);
    CHECK(settings.textPercent() == 200);
    settings.setTextPercent(1);
    CHECK(settings.textPercent() == 80);
}

TEST_CASE("Every choice of the preferences works at once and is remembered", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    const QSignalSpy languageChanges(shell.settings.get(), &Settings::languageChanged);
    const QSignalSpy looks(shell.settings.get(), &Settings::appearanceChanged);
    gui.choose(u"preferences"_s);
    QDialog &dialog = gui.dialog(u"settingsDialog"_s);
    const GuiDriver preferences(dialog);

    auto &language = preferences.find<QComboBox>(u"settingLanguage"_s);
    REQUIRE(language.findData(u"ar"_s) >= 0);
    language.setFocus();
    language.setCurrentIndex(language.findData(u"ar"_s));
    Q_EMIT language.activated(language.currentIndex());
    auto &theme = preferences.find<QComboBox>(u"settingTheme"_s);
    theme.setCurrentIndex(theme.findData(int(Theme::Dark)));
    Q_EMIT theme.activated(theme.currentIndex());
    preferences.find<QSpinBox>(u"settingTextSize"_s).setValue(140);
    Q_EMIT preferences.find<QSpinBox>(u"settingTextSize"_s).editingFinished();
    preferences.type(u"settingAuthor"_s, u"Amal"_s);
    dialog.accept();

    CHECK(languageChanges.count() == 1);
    CHECK(looks.count() == 2);
    CHECK(shell.settings->language() == u"ar"_s);
    CHECK(shell.settings->theme() == Theme::Dark);
    CHECK(shell.settings->textPercent() == 140);
    CHECK(shell.settings->author() == u"Amal"_s);
}

TEST_CASE("Enter in a field of the preferences closes them and asks for nothing else", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    gui.choose(u"preferences"_s);
    QDialog &dialog = gui.dialog(u"settingsDialog"_s);
    const QSignalSpy samples(static_cast<SettingsDialog *>(&dialog), &SettingsDialog::samplesUnwanted);

    GuiDriver(dialog).type(u"settingAuthor"_s, u"Amal"_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"settingAuthor"_s), Qt::Key_Return);

    CHECK_FALSE(dialog.isVisible());
    CHECK(samples.isEmpty());
    CHECK(shell.settings->author() == u"Amal"_s);
}

TEST_CASE("Texts keep their contrast in light and in dark colours", "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        settings.setTheme(theme);
        applyAppearance(settings);
        const QPalette palette = QApplication::palette();
        INFO((theme == Theme::Dark ? "dark" : "light"));
        CHECK(isDark(palette) == (theme == Theme::Dark));
        const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            INFO(int(text) << " on " << int(ground));
            CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
        };
        check(QPalette::WindowText, QPalette::Window);
        check(QPalette::Text, QPalette::Base);
        check(QPalette::Text, QPalette::AlternateBase);
        check(QPalette::ButtonText, QPalette::Button);
        check(QPalette::HighlightedText, QPalette::Highlight);
        check(QPalette::Link, QPalette::Base);
        check(QPalette::LinkVisited, QPalette::Base);
        check(QPalette::PlaceholderText, QPalette::Base);
        check(QPalette::PlaceholderText, QPalette::Window);
        check(QPalette::ToolTipText, QPalette::ToolTipBase);
    }
}

TEST_CASE("The edge of a text field is seen in light and in dark colours", "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        settings.setTheme(theme);
        applyAppearance(settings);
        QLineEdit field;
        field.resize(120, 30);
        const QImage picture = field.grab().toImage();
        INFO((theme == Theme::Dark ? "dark" : "light"));
        CHECK(contrast(picture.pixelColor(0, 15), picture.pixelColor(60, 5))
            >= (theme == Theme::Dark ? 3 : 1.5));
    }
}

TEST_CASE("An Arabic word with a key keeps its end, for its letters stay joined", "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    applyAppearance(Settings(folder.filePath(u"settings.ini"_s)));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QLineEdit field;
    QLabel plain(u"السجلات الممحوة"_s);
    QLabel withKey(u"السجلات الم&محوة"_s);
    withKey.setBuddy(&field);

    CHECK(withKey.sizeHint() == plain.sizeHint());
    for (QLabel *label : {&plain, &withKey}) {
        label->resize(plain.sizeHint());
    }
    CHECK(withKey.grab().toImage() == plain.grab().toImage());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("The words on a bar are light where it is full and dark where it is empty, from the right as well",
    "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    applyAppearance(Settings(folder.filePath(u"settings.ini"_s)));
    const auto wordsOf = [](Qt::LayoutDirection direction, int value) {
        QProgressBar bar;
        bar.setLayoutDirection(direction);
        bar.setValue(value);
        bar.setFormat(u"MMMMMMMMMMMM"_s); // In the middle of the bar, all of it full or empty.
        bar.resize(400, 30);
        const QImage image = bar.grab(QRect(150, 0, 100, 30)).toImage();
        int white = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                white += image.pixelColor(x, y).lightness() > 250 ? 1 : 0;
            }
        }
        return white;
    };
    const int whiteInFull = wordsOf(Qt::LeftToRight, 90);

    REQUIRE(whiteInFull > 0);
    CHECK(wordsOf(Qt::RightToLeft, 90) > whiteInFull / 2);
    CHECK(wordsOf(Qt::RightToLeft, 70) > whiteInFull / 2);
}

TEST_CASE("What is disabled looks so in every theme", "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        settings.setTheme(theme);
        applyAppearance(settings);
        const QPalette palette = QApplication::palette();
        CHECK(palette.color(QPalette::Disabled, QPalette::ButtonText) != palette.color(QPalette::Active, QPalette::ButtonText));
        const QIcon icon = lineIcon(u"back"_s);
        CHECK(icon.pixmap(24, 24, QIcon::Disabled).toImage() != icon.pixmap(24, 24, QIcon::Normal).toImage());
        CHECK(icon.pixmap(24, 24, QIcon::Selected).toImage() != icon.pixmap(24, 24, QIcon::Normal).toImage());
    }
}

TEST_CASE("The size of text counts from the system's size, however often it changes", "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTextPercent(100);
    applyAppearance(settings);
    const QFont usual = QApplication::font();

    settings.setTextPercent(200);
    applyAppearance(settings);
    CHECK(QApplication::font().pointSizeF() == Catch::Detail::Approx(2 * usual.pointSizeF()));
    settings.setTextPercent(100);
    applyAppearance(settings);

    CHECK(QApplication::font().pointSizeF() == Catch::Detail::Approx(usual.pointSizeF()));
    CHECK(QApplication::font().families() == usual.families());
}

TEST_CASE("Colours as the system's follow it while the program runs", "[ui][shell]")
{
    const LookGuard guard;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Appearance appearance(settings);
    QWidget window;
    window.show();
    const QPalette usual = QApplication::palette();
    settings.setTheme(Theme::Dark);
    REQUIRE(isDark(QApplication::palette()));
    settings.setTheme(Theme::System);
    REQUIRE(QApplication::palette() == usual);
    QApplication::setPalette(QPalette(Qt::red)); // What the system's change did to the program.

    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &change);

    CHECK(GuiDriver::waitUntil([&] { return QApplication::palette() == usual; }));
}

TEST_CASE("The first page takes a new size of text at once", "[ui][shell]")
{
    const LookGuard guard;
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(gui.waitUntil([&] { return gui.has(u"browse_case_study"_s); }));
    const int before = gui.find<QPushButton>(u"browse_case_study"_s).height();

    shell.settings->setTextPercent(180);
    applyAppearance(*shell.settings);

    CHECK(gui.waitUntil([&] { return gui.find<QPushButton>(u"browse_case_study"_s).height() > before; }));
}
