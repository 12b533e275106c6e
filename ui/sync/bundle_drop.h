// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace fourthp::ui {

/// Takes bundles that are dropped on a window. One at a time; nothing else is taken.
class BundleDrop : public QObject
{
    Q_OBJECT

public:
    explicit BundleDrop(QWidget &window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fourthp::ui
