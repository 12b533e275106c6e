// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QMimeData;
class QWidget;

namespace fourthp::ui {

/// Takes files that are dropped on a window, one at a time, if their name is one that is wanted.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget &window, std::function<bool(const QString &path)> wanted);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString wantedIn(const QMimeData &data) const; ///< Empty if it is anything but one wanted file.

    std::function<bool(const QString &)> m_wanted;
};

} // namespace fourthp::ui
