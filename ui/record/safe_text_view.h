// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace fourthp::ui {

/// A text view that loads nothing: no picture, no style sheet, no file, whatever the text names. Links are only
/// reported. (Qt's own view opens local files that a text names.) What is copied out of it leaves the clipboard again.
class SafeTextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeTextView(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
};

} // namespace fourthp::ui
