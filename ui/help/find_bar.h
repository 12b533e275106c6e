// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace fourthp::ui {

class HelpView;

/// Finds words in the page above it, from the cursor on and round its end.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `text` outlives this.
    explicit FindBar(HelpView &text, QWidget *parent = nullptr);

    /// Shows itself and takes the keyboard.
    void open();
    /// Marks the first place with these words, if there is one.
    void markFirst(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Way { Onwards, Backwards, FromHere };
    void find(Way way);
    void close();
    void retranslate();

    HelpView &m_text;
    QLineEdit *m_words;
    QLabel *m_result;
};

} // namespace fourthp::ui
