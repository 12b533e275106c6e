// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/form_problems.h"

#include "ui/common/error_text.h"
#include "ui/record/long_text_html.h"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FormProblems::FormProblems(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_list(new QLabel(this))
{
    setObjectName(u"formProblems"_s);
    setFrameShape(QFrame::StyledPanel);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_list->setObjectName(u"formProblemList"_s);
    m_list->setTextFormat(Qt::RichText);
    m_list->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_list->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    connect(m_list, &QLabel::linkActivated, this,
        [this](const QString &link) { Q_EMIT chosen(QUrl(link).path(QUrl::FullyDecoded)); });
    hide();
}

void FormProblems::showProblems(const std::vector<ValidationProblem> &problems)
{
    constexpr size_t kShown = 5; // On a small screen the form needs the room.
    QStringList links;
    QStringList sentences;
    for (const ValidationProblem &problem : problems) {
        const QString sentence = ErrorText::explainRule(problem.path, ruleName(problem.rule));
        if (!sentences.contains(sentence) && size_t(links.size()) < kShown) {
            links.append(anchorHtml(u"field"_s, problem.path, sentence)); // Escapes the sentence.
            sentences.append(sentence);
        }
    }
    m_heading->setText(
        u"⚠ "_s + tr("%Ln thing(s) must be put right before saving.", nullptr, int(problems.size())));
    m_list->setText(u"<p style=\"margin:0\">%1</p>"_s.arg(links.join(u"<br/>"_s)));
    m_list->setAccessibleName(sentences.join(u' '));
    setVisible(!problems.empty());
}

} // namespace fourthp::ui
