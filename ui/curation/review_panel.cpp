// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/review_panel.h"

#include "core/base/clock.h"
#include "core/model/field_catalogue.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/scrolled_page.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/common/typed_text.h"
#include "ui/common/wrapped_text_delegate.h"
#include "ui/curation/review_text.h"
#include "ui/record/record_commands.h"
#include "ui/search/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kLinesOfComment = 4;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewPanel::ReviewPanel(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_drafts(services.library, [this](const Error &error) { tell(ErrorText::explain(error).text()); })
{
    setObjectName(u"reviewPanel"_s);
    QWidget *inside = makeScrolledPage(this);
    m_state = plainLabel(inside);
    m_assignment = plainLabel(inside);
    m_obstacles = plainLabel(inside);
    m_moveRow = new QWidget(inside);
    m_moves = new FlowLayout(m_moveRow);
    m_commentLabel = plainLabel(inside);
    m_comment = new QPlainTextEdit(inside);
    m_aboutLabel = plainLabel(inside);
    m_about = new QComboBox(inside);
    m_addComment = new QPushButton(inside);
    m_message = plainLabel(inside);
    m_reviewerLabel = plainLabel(inside);
    m_reviewer = new QLineEdit(inside);
    m_hasDue = new QCheckBox(inside);
    m_due = new QDateEdit(inside);
    m_assign = new QPushButton(inside);
    m_saidLabel = plainLabel(inside);
    m_said = new QListWidget(inside);
    m_resolve = new QPushButton(inside);

    m_state->setObjectName(u"reviewState"_s);
    m_assignment->setObjectName(u"reviewAssignment"_s);
    m_obstacles->setObjectName(u"reviewObstacles"_s);
    m_comment->setObjectName(u"reviewComment"_s);
    m_about->setObjectName(u"reviewAbout"_s);
    m_addComment->setObjectName(u"addReviewComment"_s);
    m_message->setObjectName(u"reviewMessage"_s);
    m_reviewer->setObjectName(u"reviewer"_s);
    m_hasDue->setObjectName(u"reviewHasDue"_s);
    m_due->setObjectName(u"reviewDue"_s);
    m_assign->setObjectName(u"assignReview"_s);
    m_said->setObjectName(u"reviewSaid"_s);
    m_resolve->setObjectName(u"resolveComment"_s);

    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_moves->setContentsMargins(0, 0, 0, 0);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * kLinesOfComment);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(12);
    m_commentLabel->setBuddy(m_comment);
    m_aboutLabel->setBuddy(m_about);
    m_reviewerLabel->setBuddy(m_reviewer);
    m_due->setCalendarPopup(true);
    m_said->setWordWrap(true);
    m_said->setResizeMode(QListView::Adjust); // Else lines keep the height that they had in another width.
    m_said->setItemDelegate(new WrappedTextDelegate(m_said));
    m_said->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setMinimumHeight(m_said->fontMetrics().lineSpacing() * 6);
    m_message->hide();

    const auto row = [inside](std::initializer_list<QWidget *> widgets) {
        auto *holder = new QWidget(inside);
        auto *flow = new FlowLayout(holder);
        flow->setContentsMargins(0, 0, 0, 0);
        for (QWidget *widget : widgets) {
            flow->addWidget(widget);
        }
        return holder;
    };
    auto *column = new QVBoxLayout(inside);
    column->addWidget(m_state);
    column->addWidget(m_assignment);
    column->addWidget(m_commentLabel);
    column->addWidget(m_comment);
    column->addWidget(m_moveRow);
    column->addWidget(m_message);
    column->addWidget(m_obstacles);
    column->addWidget(row({m_aboutLabel, m_about, m_addComment}));
    column->addWidget(m_reviewerLabel);
    column->addWidget(m_reviewer);
    column->addWidget(row({m_hasDue, m_due, m_assign}));
    column->addWidget(m_saidLabel);
    column->addWidget(m_said, 1);
    column->addWidget(row({m_resolve}));

    connect(m_addComment, &QPushButton::clicked, this, &ReviewPanel::comment);
    connect(m_assign, &QPushButton::clicked, this, &ReviewPanel::assign);
    connect(m_resolve, &QPushButton::clicked, this, &ReviewPanel::resolve);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReviewPanel::noteComment);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QDateEdit::setEnabled);
    connect(m_said, &QListWidget::currentItemChanged, this, &ReviewPanel::enableButtons);
    retranslate();
}

void ReviewPanel::showRecord(const Document &shown, bool editable)
{
    const bool isAnother = shown.id() != m_shown.id();
    const bool isSame = shown == m_shown && editable == m_editable;
    m_shown = shown;
    m_editable = editable;
    if (isAnother) {
        m_load.cancel(); // What it reads is of the record before.
        showComment(m_comments.value(shown.id().value));
        tell({});
        m_overview = {};
        showMoves(); // Those of the record before are not for this one.
        const QJsonObject review = shown.json().value("review"_L1).toObject();
        const QDate due = QDate::fromString(review.value("due"_L1).toString(), Qt::ISODate);
        m_reviewer->setText(review.value("assignee"_L1).toString());
        m_hasDue->setChecked(due.isValid());
        constexpr int kUsualDays = 14;
        m_due->setDate(due.isValid() ? due : m_services.clock.nowUtc().date().addDays(kUsualDays));
        m_due->setEnabled(due.isValid());
        showFields();
    }
    m_isStale = m_isStale || !isSame;
    enableButtons();
    if (m_isStale && isVisible()) {
        load();
    }
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        load();
    }
    QWidget::showEvent(event);
}

void ReviewPanel::load()
{
    m_isStale = false;
    m_load.start([&library = m_services.library, id = m_shown.id(),
                     editor = Editor {m_services.settings.author(), {}}](
                     std::stop_token) { return loadReview(library, id, editor); },
        [this, id = m_shown.id()](Result<ReviewContents> contents) {
            if (contents && id == m_shown.id()) {
                takeUpDraft(contents->commentDraft);
                showOverview(std::move(contents->overview));
            }
        });
}

void ReviewPanel::takeUpDraft(const QString &comment)
{
    const QString &id = m_shown.id().value;
    if (!m_known.contains(id) && !comment.isEmpty() && textOf(*m_comment).isEmpty()) {
        m_comments.insert(id, comment);
        showComment(comment);
    }
    m_known.insert(id);
}

void ReviewPanel::showComment(const QString &text)
{
    const QSignalBlocker quiet(m_comment);
    m_comment->setPlainText(text);
}

void ReviewPanel::noteComment()
{
    const QString text = textOf(*m_comment);
    m_comments.insert(m_shown.id().value, text);
    m_known.insert(m_shown.id().value);
    m_drafts.note(m_shown.id(), kCommentDraft, text);
    enableButtons();
}

void ReviewPanel::letCommentGo(const RecordId &id, const QString &used)
{
    if (m_comments.value(id.value) != used) {
        return; // More was typed while it was saved.
    }
    m_comments.remove(id.value);
    m_drafts.note(id, kCommentDraft, {});
    if (m_shown.id() == id) {
        showComment({});
    }
}

void ReviewPanel::showOverview(ReviewOverview overview)
{
    m_overview = std::move(overview);
    const Labels labels(m_services.vocabularies, readerLanguages());
    const QJsonObject review = m_shown.json().value("review"_L1).toObject();
    m_state->setText(ReviewText::stateName(m_overview.state, labels));
    m_assignment->setText(ReviewText::assignment(review.value("assignee"_L1).toString(),
        QDate::fromString(review.value("due"_L1).toString(), Qt::ISODate), m_services.clock.nowUtc().date()));
    QStringList obstacles;
    for (const MoveOffer &offer : m_overview.moves) {
        obstacles.append(ReviewText::obstacle(offer, labels));
    }
    obstacles.removeAll(QString());
    m_obstacles->setText(obstacles.join(u'\n'));
    m_obstacles->setVisible(!obstacles.isEmpty());
    showMoves();
    showSaid();
    enableButtons();
}

void ReviewPanel::showMoves()
{
    // The button that was pressed may be among those that go: they go once its click is over.
    for (QPushButton *button : m_moveRow->findChildren<QPushButton *>()) {
        button->hide();
        m_moves->removeWidget(button);
        button->deleteLater();
    }
    for (const MoveOffer &offer : m_overview.moves) {
        auto *button = new QPushButton(ReviewText::verb(m_overview.state, offer.to), m_moveRow);
        button->setObjectName(u"move_"_s + reviewStateCode(offer.to));
        button->setProperty("isRefused", offer.refusal.has_value());
        m_moves->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, to = offer.to] { move(to); });
    }
}

void ReviewPanel::change(Change wanted, const QString &sentence, const std::optional<QString> &used)
{
    m_isBusy = true;
    enableButtons();
    m_commands.change(std::move(wanted), sentence,
        [self = QPointer(this), id = m_shown.id(), used](const Result<SavedChange> &saved) {
            if (self == nullptr) {
                return;
            }
            self->m_isBusy = false;
            if (saved && used) {
                self->letCommentGo(id, *used);
            }
            self->enableButtons();
            if (self->m_shown.id() != id) {
                return;
            }
            if (saved) {
                self->tell({});
            } else {
                self->tell(ReviewText::refused(saved.error()));
            }
        });
}

void ReviewPanel::move(ReviewState to)
{
    const QString comment = textOf(*m_comment);
    change(
        [id = m_shown.id(), to, comment, kept = m_drafts.kept()](Library &library, const Editor &editor) {
            kept.wait();
            return moveRecord(library, id, to, comment, editor);
        },
        tr("“%1” is in another editorial state now."), comment);
}

void ReviewPanel::comment()
{
    const QString comment = textOf(*m_comment);
    change(
        [id = m_shown.id(), field = m_about->currentData().toString(), comment, kept = m_drafts.kept()](
            Library &library, const Editor &editor) {
            kept.wait();
            return commentOn(library, id, field, comment, editor);
        },
        tr("Commented on “%1”."), comment);
}

void ReviewPanel::assign()
{
    change([id = m_shown.id(), reviewer = m_reviewer->text(),
               due = m_hasDue->isChecked() ? m_due->date() : QDate()](Library &library,
               const Editor &editor) { return assignReview(library, id, reviewer, due, editor); },
        tr("Changed who reviews “%1”."), {});
}

void ReviewPanel::resolve()
{
    const QListWidgetItem *item = m_said->currentItem();
    if (item == nullptr) {
        return;
    }
    change([id = m_shown.id(), comment = item->data(ReviewRoles::kCommentId).toString(),
               resolved = !item->data(ReviewRoles::kIsResolved).toBool()](Library &library,
               const Editor &editor) { return resolveComment(library, id, comment, resolved, editor); },
        tr("A comment on “%1” was marked."), {});
}

void ReviewPanel::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ReviewPanel::enableButtons()
{
    const bool canChange = m_editable && !m_isBusy;
    for (QPushButton *button : m_moveRow->findChildren<QPushButton *>()) {
        button->setEnabled(canChange && !button->property("isRefused").toBool());
    }
    m_addComment->setEnabled(canChange && !textOf(*m_comment).trimmed().isEmpty());
    m_assign->setEnabled(canChange);
    m_comment->setReadOnly(!m_editable);
    m_reviewer->setReadOnly(!m_editable);
    m_hasDue->setEnabled(m_editable);
    m_due->setReadOnly(!m_editable);
    const QListWidgetItem *item = m_said->currentItem();
    const bool isComment = item != nullptr && !item->data(ReviewRoles::kCommentId).toString().isEmpty();
    m_resolve->setEnabled(canChange && isComment);
    m_resolve->setText(isComment && item->data(ReviewRoles::kIsResolved).toBool()
            ? tr("Not dealt with after all")
            : tr("Mark as dealt with"));
}

void ReviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_shown.isEmpty()) {
            const int about = m_about->currentIndex();
            showFields();
            m_about->setCurrentIndex(about);
            showOverview(std::exchange(m_overview, {}));
        }
    }
    QWidget::changeEvent(event);
}

void ReviewPanel::retranslate()
{
    m_commentLabel->setText(tr("Comment"));
    m_aboutLabel->setText(tr("About"));
    m_addComment->setText(tr("Add the comment"));
    m_reviewerLabel->setText(tr("Reviewer (account or name)"));
    m_hasDue->setText(tr("Due on"));
    m_due->setAccessibleName(tr("Day on which the review is due"));
    m_assign->setText(tr("Assign"));
    m_saidLabel->setText(tr("What was said and done, the newest first"));
    m_said->setAccessibleName(m_saidLabel->text());
    enableButtons();
}

} // namespace fourthp::ui
