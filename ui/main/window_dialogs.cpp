// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_dialogs.h"

#include "core/store/library.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_dialog.h"
#include "ui/main/about_dialog.h"
#include "ui/main/backups_dialog.h"
#include "ui/main/diagnostics_dialog.h"
#include "ui/main/keys_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/sample_commands.h"
#include "ui/curation/dispute_dialog.h"
#include "ui/curation/duplicates_dialog.h"
#include "ui/curation/follow_up_dialog.h"
#include "ui/curation/link_check_dialog.h"
#include "ui/curation/person_dialog.h"
#include "ui/record/bin_dialog.h"
#include "ui/record/changes_dialog.h"
#include "ui/record/drafts_dialog.h"
#include "ui/record/erase_dialog.h"
#include "ui/record/four_questions_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sync/bundle_dialog.h"
#include "ui/sync/write_bundle_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void showDrafts(const Services &services, QWidget &window, const std::function<void(const RecordId &)> &open,
    const std::function<void()> &discarded)
{
    auto *dialog = new DraftsDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &DraftsDialog::draftChosen, &window, open);
    QObject::connect(dialog, &DraftsDialog::draftDiscarded, &window, discarded);
    dialog->open();
}

void showBin(const Services &services, QWidget &window, const std::function<void(qint64)> &restored)
{
    auto *dialog = new BinDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &BinDialog::restored, &window, restored);
    dialog->show(); // The window stays of use: what is back is read there.
}

void showErase(const Services &services, const RecordId &id, QWidget &window)
{
    auto *dialog = new EraseDialog(services, {id}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showPerson(const Services &services, QWidget &window, const std::function<void(const RecordId &)> &open)
{
    auto *dialog = new PersonDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PersonDialog::recordWanted, &window, open);
    dialog->show(); // The window stays of use: records are read beside it.
}

void showFourQuestions(const Services &services, QWidget &window, const std::function<void(const RecordId &)> &open,
    const std::function<void()> &draftsChanged)
{
    auto *dialog = new FourQuestionsDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &FourQuestionsDialog::draftReady, &window, open);
    QObject::connect(dialog, &FourQuestionsDialog::draftsChanged, &window, draftsChanged);
    dialog->show(); // The window stays of use: what is told here may be looked up there.
}

void showDuplicates(const Services &services, RecordCommands &commands, QWidget &window,
    const std::function<void(const RecordId &)> &open)
{
    auto *dialog = new DuplicatesDialog(services, commands, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &DuplicatesDialog::recordWanted, &window, open);
    dialog->show(); // The window stays of use: records are read beside it.
}

void showChanges(const Services &services, RecordCommands &commands, QWidget &window, const RecordId &current,
    const std::function<void(const RecordId &)> &open)
{
    auto *dialog = new ChangesDialog(services, commands, current, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ChangesDialog::recordWanted, &window, open);
    dialog->show(); // The window stays of use: what is undone is looked at beside it.
}

void showDispute(const Services &services, RecordCommands &commands, const Document &record, QWidget &window)
{
    auto *dialog = new DisputeDialog(services, commands, record, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showLinkCheck(const Services &services, const SearchQuery &shown, QWidget &window, const std::function<void()> &showStale)
{
    auto *dialog = new LinkCheckDialog(services, shown, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LinkCheckDialog::staleWanted, &window, showStale);
    dialog->open();
}

void showFollowUp(const Services &services, RecordCommands &commands, QWidget &window,
    const std::function<void(const RecordId &)> &open)
{
    auto *dialog = new FollowUpDialog(services, commands, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &FollowUpDialog::recordWanted, &window, open);
    dialog->show(); // The window stays of use: events are read beside it.
}

void showExport(const Services &services, const ExportScope &scope, const QStringList &columns,
    MessageBar &messages, QWidget &window,
    const std::function<void(const RecordId &, const QString &field)> &open)
{
    if (scope.docids.empty()) {
        messages.tell(MainWindow::tr("There is nothing to export."));
        return;
    }
    auto *dialog = new ExportDialog(services, scope, columns, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportDialog::recordWanted, &window, open);
    QObject::connect(dialog, &ExportDialog::exported, &window, [&messages](const QString &path, qint64 rows) {
        messages.tell(MainWindow::tr("Saved %Ln row(s) to %1.", nullptr, int(rows))
                          .arg(Formats::isolated(QFileInfo(path).fileName())),
            MainWindow::tr("Show in folder"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    });
    dialog->open();
}

void showBackups(const Services &services, QWidget &window, const std::function<void(const QString &)> &restore)
{
    auto *dialog = new BackupsDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &BackupsDialog::restoreWanted, &window, restore);
    dialog->open();
}

void showPreferences(const Services &services, SampleCommands &samples, SyncController &controller, QWidget &window)
{
    auto *dialog = new SettingsDialog(services, controller, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SettingsDialog::samplesUnwanted, dialog, [&samples] { samples.takeOut(); });
    QObject::connect(dialog, &SettingsDialog::samplesWanted, dialog, [&samples] { samples.bringBack(); });
    dialog->open();
}

void showImport(const Services &services, RecordCommands &commands, const QString &path, MessageBar &messages,
    QWidget &window)
{
    auto *dialog = new ImportDialog(services, commands, path, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportDialog::imported, &window,
        [&messages](const QString &sentence) { messages.tell(sentence); });
    dialog->show(); // The window stays of use: records are read beside it.
}

void chooseBundle(const Services &services, MessageBar &messages, QWidget &window)
{
    auto *dialog = new QFileDialog(&window, MainWindow::tr("Read a bundle"),
        services.settings.choice(u"bundleFolder"_s, QDir::homePath()),
        MainWindow::tr("Bundles (*%1)").arg(u".fpbundle"_s));
    dialog->setObjectName(u"chooseBundle"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, [services, &messages, &window](const QString &path) {
        services.settings.setChoice(u"bundleFolder"_s, QFileInfo(path).absolutePath());
        showBundle(services, path, messages, window);
    });
    dialog->open();
}

void showWriteBundle(const Services &services, QWidget &window,
    const std::function<void(const RecordId &, const QString &field)> &open)
{
    auto *dialog = new WriteBundleDialog(services, &window);
    QObject::connect(dialog, &WriteBundleDialog::recordWanted, &window, open);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showBundle(const Services &services, const QString &path, MessageBar &messages, QWidget &window)
{
    auto *dialog = new BundleDialog(services, path, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &BundleDialog::bundleRead, &window, [&messages](const QString &sentence) { messages.tell(sentence); });
    dialog->open();
}

void showKeys(QWidget &window)
{
    auto *sheet = new KeysDialog(window.actions(), &window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void showDiagnostics(const Services &services, QWidget &window)
{
    auto *dialog = new DiagnosticsDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showAbout(const Services &services, QWidget &window)
{
    auto *dialog = new AboutDialog(services.library.folder().path, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fourthp::ui
