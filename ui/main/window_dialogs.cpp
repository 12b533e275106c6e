// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_dialogs.h"

#include "core/store/library.h"
#include "ui/main/about_dialog.h"
#include "ui/main/keys_dialog.h"
#include "ui/main/sample_commands.h"
#include "ui/settings/settings_dialog.h"

namespace fourthp::ui {

void showPreferences(const Services &services, SampleCommands &samples, QWidget &window)
{
    auto *dialog = new SettingsDialog(services, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SettingsDialog::samplesUnwanted, dialog, [&samples] { samples.takeOut(); });
    QObject::connect(dialog, &SettingsDialog::samplesWanted, dialog, [&samples] { samples.bringBack(); });
    dialog->open();
}

void showKeys(QWidget &window)
{
    auto *sheet = new KeysDialog(window.actions(), &window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void showAbout(const Services &services, QWidget &window)
{
    auto *dialog = new AboutDialog(services.library.folder().path, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fourthp::ui
