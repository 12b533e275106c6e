// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"

#include "core/base/log.h"
#include "core/store/backup_list.h"
#include "core/store/library_health.h"
#include "core/store/library_salvage.h"
#include "core/store/restore.h"
#include "core/store/sample_library.h"
#include "core/store/settings_file.h"
#include "translations/languages.h"
#include "ui/common/services.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString settingsPath(const DesktopArguments &arguments, const LibraryFolder &folder)
{
    return settingsFile(folder, arguments.portable ? SettingsPlace::WithLibrary : SettingsPlace::OfUser);
}

enum class Samples { IfNew, Wanted };

/// Off the main thread: making, checking and filling a library takes a moment.
Result<std::shared_ptr<Library>> openLibrary(const LibraryOptions &options, Samples samples = Samples::IfNew)
{
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (!library) {
        return passOn(library);
    }
    if ((*library)->isNew() || samples == Samples::Wanted) {
        if (const Result<int> installed = installSample(**library); !installed) {
            return passOn(installed);
        }
    }
    return std::shared_ptr<Library>(std::move(*library));
}

bool isAboutLibrary(const Error &error)
{
    return QFileInfo(error.subject).fileName() == u"library.db"_s;
}

/// Why the library does not open, looked at closely. What another program has open is not touched.
OpeningProblem judge(const LibraryFolder &folder, const Error &error)
{
    OpeningProblem problem {error, {}, folder.database(), {}};
    if (error.kind != ErrorKind::InUse) {
        problem.health = judgeLibrary(folder, Look::EveryPage);
        // Damage that only the work of opening met.
        if (problem.health.fault == LibraryFault::None && error.kind == ErrorKind::Damaged && isAboutLibrary(error)) {
            problem.health = {LibraryFault::DamagedPages, error.detail};
        }
        problem.backups = listBackups(folder);
    }
    return problem;
}

} // namespace

DesktopApp::DesktopApp(const DesktopArguments &arguments, const LibraryFolder &folder, Vocabularies vocabularies)
    : m_arguments(arguments)
    , m_folder(folder)
    , m_vocabularies(std::move(vocabularies))
    , m_settings(settingsPath(arguments, folder))
    , m_appearance(m_settings)
    , m_dialogSizes(m_settings)
    // A portable library leaves nothing behind, no password either.
    , m_secrets(arguments.portable ? nullptr : systemSecretStore())
    , m_proxies(m_secrets.get())
    , m_instance(folder.path)
{
    m_openingHelp.emplace(m_settings, m_opening.pages());
    connect(&m_settings, &ui::Settings::languageChanged, this, &DesktopApp::useSettings);
    connect(&m_signals, &ShutdownSignals::wanted, this, [this] {
        if (m_window) {
            m_window->close();
        }
        QApplication::quit();
    });
    connect(&m_instance, &SingleInstance::asked, this, [this](const QString &words) {
        QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : &m_opening;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        if (m_window) {
            m_window->openText(words);
        } else if (!words.isEmpty()) {
            m_arguments.open = words; // Opened once the library is.
        }
    });
    connect(&m_opening, &OpeningWindow::tryAgain, this, [this] { open(Access::ReadWrite); });
    connect(&m_opening, &OpeningWindow::openReadOnly, this, [this] { open(Access::ReadOnly); });
    connect(&m_opening, &OpeningWindow::restoreWanted, this, &DesktopApp::restore);
    connect(&m_opening, &OpeningWindow::salvageWanted, this, &DesktopApp::salvage);
    connect(&m_opening, &OpeningWindow::stopWanted, this, [this] { m_salvage.stop(); });
    connect(&m_opening, &OpeningWindow::newLibraryWanted, this, &DesktopApp::startAnew);
    connect(&m_opening, &OpeningWindow::folderChosen, this, &DesktopApp::startWith);
    connect(&m_opening, &OpeningWindow::quitWanted, this, [] { QApplication::quit(); });
    useSettings();
}

DesktopApp::~DesktopApp()
{
    m_window.reset();
    m_search.reset();
}

void DesktopApp::useSettings()
{
    const QString wanted = m_arguments.language.isEmpty() ? m_settings.language() : m_arguments.language;
    useLanguage(wanted);
    m_arguments.language.clear(); // Only the first choice; from then on the preferences decide.
    QApplication::setLayoutDirection(QLocale().textDirection());
}

bool DesktopApp::start()
{
    if (m_instance.handOver(m_arguments.open)) {
        return false;
    }
    m_instance.listen();
    open(m_arguments.readOnly ? Access::ReadOnly : Access::ReadWrite);
    return true;
}

void DesktopApp::open(Access access)
{
    m_opening.showOpening();
    m_opening.show();
    m_open->start([options = optionsFor(access)](std::stop_token) { return openLibrary(options); },
        [this](Result<std::shared_ptr<Library>> library) { arrive(std::move(library)); });
}

void DesktopApp::restore(const QString &backup)
{
    m_opening.showRestoring();
    m_open->start(
        [backup, options = optionsFor(Access::ReadWrite)](std::stop_token) -> Result<std::shared_ptr<Library>> {
            const auto done = restoreBackup(backup, options.folder);
            return done ? openLibrary(options) : passOn(done);
        },
        [this](Result<std::shared_ptr<Library>> library) { arrive(std::move(library)); });
}

void DesktopApp::startAnew()
{
    m_opening.showOpening();
    m_open->start(
        [options = optionsFor(Access::ReadWrite)](std::stop_token) -> Result<std::shared_ptr<Library>> {
            const auto done = beginAnew(options.folder);
            return done ? openLibrary(options, Samples::Wanted) : passOn(done);
        },
        [this](Result<std::shared_ptr<Library>> library) { arrive(std::move(library)); });
}

void DesktopApp::salvage()
{
    m_opening.showSalvaging();
    m_salvage.start(
        [options = optionsFor(Access::ReadWrite), progress = ui::progressIn(m_opening.progressBar())](
            std::stop_token stop) { return salvageLibrary(options, progress, std::move(stop)); },
        [this](const Result<Salvaged> &saved) {
            if (saved) {
                m_opening.showSalvaged(*saved);
            } else if (saved.error().kind == ErrorKind::Cancelled) {
                open(Access::ReadWrite); // Which says again what is wrong.
            } else {
                explain(saved.error(), saved.error().kind == ErrorKind::Damaged);
            }
        });
}

void DesktopApp::startWith(const QString &folder)
{
    QStringList arguments {u"--data-dir"_s, folder};
    if (m_arguments.portable) {
        arguments.append(u"--portable"_s);
    }
    if (QProcess::startDetached(QApplication::applicationFilePath(), arguments)) {
        QApplication::quit();
    }
}

void DesktopApp::explain(const Error &error, bool isNothingReadable)
{
    m_judge.start(
        [folder = m_folder, error, isNothingReadable](std::stop_token) -> Result<OpeningProblem> {
            OpeningProblem problem = judge(folder, error);
            problem.isNothingReadable = isNothingReadable;
            return problem;
        },
        [this](const Result<OpeningProblem> &problem) { m_opening.showProblem(*problem); });
}

void DesktopApp::closeLibrary()
{
    m_opening.showRestoring();
    m_opening.show(); // First: the program ends with its last window.
    m_window->close();
    m_window.reset();
    m_search.reset();
    m_library.reset();
    m_openingHelp.emplace(m_settings, m_opening.pages());
    m_open.emplace();
}

void DesktopApp::arrive(Result<std::shared_ptr<Library>> library)
{
    if (!library) {
        qCWarning(logUi) << "the library did not open:" << errorKindName(library.error().kind);
        explain(library.error());
        return;
    }
    m_library = std::move(*library);
    qCInfo(logUi) << "version" << FOURTHP_VERSION << "opened its library" << (m_library->isReadOnly() ? "for reading" : "");
    m_search = std::make_unique<SearchEngine>(*m_library);
    m_openingHelp.reset();
    m_window = std::make_unique<ui::MainWindow>(ui::Services {*m_library, *m_search, m_vocabularies, m_clock, m_settings, m_secrets.get(), &m_proxies});
    connect(m_window.get(), &ui::MainWindow::restoreWanted, this,
        [this](const QString &backup) {
            closeLibrary();
            restore(backup);
        },
        Qt::QueuedConnection); // It comes from within the window that goes.
    m_window->show();
    m_opening.hide();
    m_window->openText(m_arguments.open);
}

} // namespace fourthp
