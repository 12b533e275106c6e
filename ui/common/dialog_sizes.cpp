// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_sizes.h"

#include "ui/common/settings.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QMessageBox>
#include <QScreen>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The size a dialog came up with: only another one is a person's choice, and kept.
constexpr char kShownWith[] = "sizeShownWith";

QString partOf(const QDialog &dialog)
{
    return u"size/"_s + dialog.objectName();
}

} // namespace

DialogSizes::DialogSizes(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogSizes::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::Show;
    if ((isShown || event->type() == QEvent::Hide) && watched->isWidgetType() && !event->spontaneous()) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        // A message box always fits its text.
        if (dialog != nullptr && dialog->isWindow() && !dialog->objectName().isEmpty()
            && qobject_cast<QMessageBox *>(dialog) == nullptr) {
            if (isShown) {
                restore(*dialog);
            } else {
                keep(*dialog);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

void DialogSizes::restore(QDialog &dialog) const
{
    const QList<QByteArray> sides = m_settings.layout(partOf(dialog)).split('x');
    const QSize kept = sides.size() == 2 ? QSize(sides.first().toInt(), sides.last().toInt()) : QSize();
    if (!kept.isEmpty()) {
        QSize size = kept;
        // It may have more to say today, or in larger letters.
        if (const QLayout *layout = dialog.layout(); layout != nullptr && layout->hasHeightForWidth()) {
            size.setHeight(std::max(size.height(), layout->totalHeightForWidth(size.width())));
        }
        dialog.resize(size.boundedTo(dialog.screen()->availableSize()));
    }
    dialog.setProperty(kShownWith, dialog.size());
}

void DialogSizes::keep(const QDialog &dialog)
{
    const QSize size = dialog.size();
    if (dialog.property(kShownWith).toSize() != size && !dialog.isMaximized() && !dialog.isFullScreen()) {
        m_settings.setLayout(
            partOf(dialog), QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height()));
    }
}

} // namespace fourthp::ui
