// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel of files fetches them from their hub, past passwords and proxies.
#include "ui/record/files_panel.h"

#include "core/sync/sync_run.h"
#include "ui/common/formats.h"
#include "ui/sync/proxy_dialog.h"
#include "ui/sync/secret_dialog.h"

#include <QPointer>
#include <QPushButton>

namespace fourthp::ui {

void FilesPanel::download()
{
    if (const FileRow *row = current();
        row != nullptr && m_download->isVisibleTo(this) && m_download->isEnabled()) {
        fetch({row->file});
    }
}

void FilesPanel::fetch(const std::vector<AttachedFile> &files)
{
    if (!m_contents.hub || m_jobs.isRunning() || files.empty()) {
        return;
    }
    m_jobs.secrets().look(
        *m_contents.hub, [self = QPointer<FilesPanel>(this), hub = *m_contents.hub, files](bool isThere) {
            if (self && isThere) {
                self->fetchFrom(hub, files);
            } else if (self) {
                self->askSecretThenFetch(hub, files);
            }
        });
}

void FilesPanel::fetchFrom(const Channel &hub, const std::vector<AttachedFile> &files)
{
    m_jobs.download(hub, files,
        [this, hub, files, name = files.front().name, count = int(files.size())](const Result<void> &done) {
            reload();
            const QString proxy = done ? QString() : proxyThatAsks(done.error());
            if (!proxy.isEmpty() && m_services.proxies != nullptr) {
                passProxy(proxy, hub, files);
                return;
            }
            Q_EMIT message(!done ? FilesText::failure(done.error(), name)
                    : count == 1 ? tr("“%1” is here now.").arg(Formats::isolated(name))
                                 : tr("%Ln file(s) are here now.", nullptr, count));
        });
}

void FilesPanel::passProxy(const QString &proxy, const Channel &hub, const std::vector<AttachedFile> &files)
{
    m_services.proxies->resolve(proxy, [self = QPointer<FilesPanel>(this), proxy, hub, files](bool isThere) {
        const auto again = [self, hub, files] {
            if (self) {
                self->fetchFrom(hub, files);
            }
        };
        if (isThere) {
            again();
        } else if (self) {
            askForProxy(proxy, *self->m_services.proxies, *self, again);
        }
    });
}

void FilesPanel::askSecretThenFetch(const Channel &hub, const std::vector<AttachedFile> &files)
{
    auto *dialog = new SecretDialog(hub, m_jobs.secrets(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, hub, files] {
        m_jobs.secrets().put(hub, dialog->secret(), dialog->keep());
        fetchFrom(hub, files);
    });
    dialog->open();
}

} // namespace fourthp::ui
