// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace fourthp::ui {

FileDrop::FileDrop(QWidget &window, std::function<bool(const QString &)> wanted)
    : QObject(&window)
    , m_wanted(std::move(wanted))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString FileDrop::wantedIn(const QMimeData &data) const
{
    const QList<QUrl> urls = data.urls();
    const bool isOne
        = urls.size() == 1 && urls.first().isLocalFile() && m_wanted(urls.first().toLocalFile());
    return isOne ? urls.first().toLocalFile() : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = wantedIn(*drop->mimeData());
    if (path.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    drop->setDropAction(Qt::CopyAction); // The file stays where it is.
    drop->accept();
    if (event->type() == QEvent::Drop) {
        Q_EMIT dropped(path);
    }
    return true;
}

} // namespace fourthp::ui
