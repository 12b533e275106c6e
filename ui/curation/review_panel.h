// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/draft_keeper.h"
#include "ui/curation/review_contents.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace fourthp::ui {

class FlowLayout;
class RecordCommands;

/// What an item of the list of what was said carries.
namespace ReviewRoles {
inline constexpr int kCommentId = Qt::UserRole;
inline constexpr int kIsResolved = Qt::UserRole + 1;
} // namespace ReviewRoles

/// Where the review of the record that is read stands, what may follow, and what was said about it. What is
/// typed here stays until it is used; a comment also while other records are read, and after the program
/// ended.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    /// Reads again where it stands.
    void showRecord(const Document &shown, bool editable);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showOverview(ReviewOverview overview);
    void showMoves();
    void showSaid();
    void showFields();
    void move(ReviewState to);
    void comment();
    void assign();
    void resolve();
    void tell(const QString &text);
    using Change = std::function<Result<SavedChange>(Library &, const Editor &)>;
    /// `used` is the comment that the change takes with it.
    void change(Change wanted, const QString &sentence, const std::optional<QString> &used);
    void showComment(const QString &text);
    void noteComment();
    void letCommentGo(const RecordId &id, const QString &used);
    /// Takes up the comment that an earlier run left.
    void takeUpDraft(const QString &comment);
    void enableButtons();
    void retranslate();

    Services m_services;
    RecordCommands &m_commands;
    Document m_shown;
    bool m_editable = false;
    bool m_isBusy = false;
    bool m_isStale = false; ///< Read once somebody looks: most records are chosen to be read, not reviewed.
    ReviewOverview m_overview;
    QHash<QString, QString> m_comments; ///< That were typed and not used, by record.
    QSet<QString> m_known; ///< Records whose draft was taken up: from there what is typed here counts.
    QLabel *m_state;
    QLabel *m_assignment;
    QLabel *m_obstacles;
    QWidget *m_moveRow;
    FlowLayout *m_moves;
    QLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QLabel *m_aboutLabel;
    QComboBox *m_about;
    QPushButton *m_addComment;
    QLabel *m_message;
    QLabel *m_reviewerLabel;
    QLineEdit *m_reviewer;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QPushButton *m_assign;
    QLabel *m_saidLabel;
    QListWidget *m_said;
    QPushButton *m_resolve;
    DraftKeeper m_drafts;
    LatestTask<ReviewContents> m_load;
};

} // namespace fourthp::ui
