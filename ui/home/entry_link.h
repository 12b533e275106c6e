// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fourthp::ui {

/// One line that opens a record: icon, title and perhaps a quiet second line, cut short where there is no room.
/// Texts are plain and keep their own direction.
class EntryLink : public QAbstractButton
{
    Q_OBJECT

public:
    /// `title` is shown as it is; `detail` may be empty.
    EntryLink(const QString &iconName, const QString &title, const QString &detail, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of one line of text, with the faces that its script falls back to.
    int lineHeight() const;
    QString m_title;
    QString m_detail;
};

} // namespace fourthp::ui
