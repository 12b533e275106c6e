// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop_arguments.h"
#include "app/desktop/opening_window.h"
#include "app/desktop/shutdown_signals.h"
#include "app/desktop/single_instance.h"
#include "core/base/clock.h"
#include "core/search/search_engine.h"
#include "core/store/library.h"
#include "core/sync/secret_store.h"
#include "ui/common/dialog_sizes.h"
#include "ui/common/latest_task.h"
#include "ui/common/settings.h"
#include "ui/common/stoppable_task.h"
#include "ui/common/theme.h"
#include "ui/help/help_desk.h"
#include "ui/main/main_window.h"
#include "ui/sync/proxy_passwords.h"

#include <QObject>

#include <memory>
#include <optional>

namespace fourthp {

/// Builds the services, opens the window, and takes both down in order. Lives on the main thread.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    DesktopApp(const DesktopArguments &arguments, const LibraryFolder &folder, Vocabularies vocabularies);
    ~DesktopApp() override;

    /// False if another window of this library was raised instead.
    bool start();

private:
    void open(Access access);
    void restore(const QString &backup);
    /// A new library with the starter records, in the place of one that cannot be opened.
    void startAnew();
    void salvage();
    /// The same program once more, for a library elsewhere, in the place of this one.
    void startWith(const QString &folder);
    void arrive(Result<std::shared_ptr<Library>> library);
    /// Takes the window down, and with it all that has the library open.
    void closeLibrary();
    /// Says why the library did not open, and what there is to help.
    /// `isNothingReadable`: saving what can be read was tried.
    void explain(const Error &error, bool isNothingReadable = false);
    void useSettings();
    LibraryOptions optionsFor(Access access) const { return {m_folder, access, &m_clock, &m_vocabularies}; }

    DesktopArguments m_arguments;
    LibraryFolder m_folder;
    Vocabularies m_vocabularies;
    SystemClock m_clock;
    ui::Settings m_settings;
    ui::Appearance m_appearance;
    ui::DialogSizes m_dialogSizes;
    std::unique_ptr<SecretStore> m_secrets; ///< Null where nothing may be left behind.
    ui::ProxyPasswords m_proxies;
    SingleInstance m_instance;
    ShutdownSignals m_signals;
    OpeningWindow m_opening;
    std::optional<ui::HelpDesk> m_openingHelp; ///< Until the program's window has its own.
    std::shared_ptr<Library> m_library;
    std::unique_ptr<SearchEngine> m_search;
    std::unique_ptr<ui::MainWindow> m_window; ///< Goes first: it uses all the others.
    /// Its thread has a connection of its own, which goes with it.
    std::optional<ui::LatestTask<std::shared_ptr<Library>>> m_open {std::in_place};
    ui::LatestTask<OpeningProblem> m_judge;
    ui::StoppableTask<Salvaged> m_salvage;
};

} // namespace fourthp
