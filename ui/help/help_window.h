// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual_pages.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace fourthp::ui {

class EmptyState;
class FindBar;
class HelpView;
class Settings;

/// The manual in the language of the program, from the program itself: contents and search at the side, a
/// page beside them. It belongs to no other window, so that it can be read beside a dialog that waits for an
/// answer.
class HelpWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` outlives this. `folder` is where the pages lie.
    explicit HelpWindow(Settings &settings, const QString &folder = QStringLiteral(":/manual"));
    ~HelpWindow() override;

    /// Shows the page on this topic in the language of the program: "finding".
    void showTopic(const QString &topic);
    /// The name of the page that is shown; empty if there is none.
    QString currentPage() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// A page that was read, and how far it was scrolled.
    struct Step
    {
        QString page;
        int scroll = 0;
    };

    QWidget *makeSide();
    QWidget *makeReading();
    void makeActions();
    void retranslate();
    void readManual();
    void fillContents();
    /// Goes on from where the reader is; "back" leads here again.
    void goTo(const QString &page);
    void move(int by);
    void noteScroll();
    void showStep();
    void search(const QString &words);
    void openLink(const QUrl &link);
    void zoom(int by);
    void print();

    Settings &m_settings;
    QString m_folder;
    std::optional<ManualPages> m_manual;
    std::vector<Step> m_steps;
    int m_step = -1; ///< Index into the steps; -1 before the first.
    int m_zoom = 0; ///< Points larger than other text.

    QSplitter *m_splitter;
    QLineEdit *m_search;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    EmptyState *m_noHits;
    QStackedWidget *m_reading;
    HelpView *m_view;
    FindBar *m_findBar;
    EmptyState *m_noPage;
    QAction *m_back, *m_forward, *m_home, *m_find, *m_smaller, *m_larger, *m_print, *m_close;
};

} // namespace fourthp::ui
