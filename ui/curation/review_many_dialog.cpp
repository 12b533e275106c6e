// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/review_many_dialog.h"

#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/settings.h"
#include "ui/common/typed_text.h"
#include "ui/curation/review_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kLinesOfComment = 4;

QLabel *sayingLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewManyDialog::ReviewManyDialog(
    const Services &services, std::vector<qint64> docids, ReviewState to, QWidget *parent)
    : QDialog(parent)
    , m_summary(sayingLabel(u"reviewManySummary"_s, this))
    , m_reasons(sayingLabel(u"reviewManyReasons"_s, this))
    , m_commentLabel(sayingLabel(u"reviewManyCommentLabel"_s, this))
    , m_comment(new QPlainTextEdit(this))
{
    setObjectName(u"reviewManyDialog"_s);
    setWindowTitle(ReviewText::verbForMany(to));
    m_summary->setText(tr("Looking at %Ln record(s) …", nullptr, int(docids.size())));
    m_comment->setObjectName(u"reviewManyComment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * kLinesOfComment);
    m_commentLabel->setBuddy(m_comment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(ReviewText::verbForMany(to), QDialogButtonBox::AcceptRole);
    m_move->setObjectName(u"moveMany"_s);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {m_summary, m_reasons, m_commentLabel, m_comment}) {
        column->addWidget(part);
    }
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReviewManyDialog::enableButtons);
    enableButtons();
    setMinimumWidth(460); // Room for the sentences, once they are there.
    m_load.start(
        [&library = services.library, docids = std::move(docids), to,
            editor = Editor {services.settings.author(), {}}](
            const std::stop_token &stop) { return planMoves(library, docids, to, editor, {}, stop); },
        [this](Result<MovePlan> plan) {
            if (plan) {
                showPlan(std::move(*plan));
            } else if (plan.error().kind != ErrorKind::Cancelled) {
                m_summary->setText(ErrorText::explain(plan.error()).text());
            }
        });
}

QString ReviewManyDialog::comment() const
{
    return textOf(*m_comment).trimmed();
}

void ReviewManyDialog::setComment(const QString &comment)
{
    m_comment->setPlainText(comment);
}

void ReviewManyDialog::showPlan(MovePlan plan)
{
    m_plan = std::move(plan);
    m_summary->setText(m_plan.may.empty()
            ? tr("None of them can go there now.")
            : tr("%Ln record(s) can go there.", nullptr, int(m_plan.may.size())));
    QStringList reasons;
    for (const auto &[refusal, count] : m_plan.reasons()) {
        reasons.append(u"• "_s + ReviewText::staying(refusal, count));
    }
    m_reasons->setText(reasons.join(u'\n'));
    m_commentLabel->setText(m_plan.needsComment ? tr("Say why (kept in each record)")
                                                : tr("Comment, if you like (kept in each record)"));
    enableButtons();
    adjustSize();
}

void ReviewManyDialog::enableButtons()
{
    const bool canMove = !m_plan.may.empty();
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_commentLabel->setVisible(canMove);
    m_comment->setVisible(canMove);
    m_move->setEnabled(canMove && (!m_plan.needsComment || !comment().isEmpty()));
}

} // namespace fourthp::ui
