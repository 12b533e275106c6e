// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "tests/support/gui_driver.h"
#include "tests/support/temp_library.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/main/main_window.h"

#include <QApplication>
#include <QLocale>

#include <memory>

namespace fourthp::test {

/// The real window over a real library; `restart` closes it and opens the next one, as the next start would.
class Shell
{
public:
    explicit Shell(Contents contents = Contents::Starter)
        : temp(contents)
    {
        speak(QStringLiteral("en"));
        start();
    }
    ~Shell() { speak(QStringLiteral("en")); }

    void start(QSize size = {1200, 760})
    {
        settings = std::make_unique<ui::Settings>(settingsFile());
        engine = std::make_unique<SearchEngine>(*temp.library);
        window = std::make_unique<ui::MainWindow>(ui::Services {*temp.library, *engine, temp.vocabularies, temp.clock, *settings});
        window->resize(size);
        window->show();
    }
    void close()
    {
        window->close();
        window.reset();
        engine.reset();
        settings.reset();
    }
    void restart(QSize size = {1200, 760})
    {
        close();
        temp.reopen();
        start(size);
    }
    /// Opens the library again for reading only.
    void restartReadOnly()
    {
        close();
        temp.library.reset();
        LibraryOptions options = temp.options();
        options.access = Access::ReadOnly;
        auto opened = Library::open(options);
        if (!opened) {
            throw std::runtime_error("library: " + opened.error().detail.toStdString());
        }
        temp.library = std::move(*opened);
        start();
    }
    /// Switches the language as the program does.
    static void speak(const QString &language)
    {
        useLanguage(language);
        QApplication::setLayoutDirection(QLocale().textDirection());
    }
    QString settingsFile() const { return temp.folder.filePath(QStringLiteral("config/settings.ini")); }
    GuiDriver gui() const { return GuiDriver(*window); }

    TempLibrary temp;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<SearchEngine> engine;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace fourthp::test
