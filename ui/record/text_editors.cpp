// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/text_editors.h"

#include "core/model/document.h"
#include "core/model/partial_date.h"
#include "ui/common/translate.h"
#include "ui/common/typed_text.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QVBoxLayout *tightColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_line(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_line->setObjectName(u"edit_"_s + field.key);
    m_line->setAccessibleName(labelOf(field));
    if (field.has(WithTime)) {
        m_line->setPlaceholderText(tr("2021-06-24 or 2021-06-24T09:00"));
    } else if (field.kind == FieldKind::PartialDate) {
        m_line->setPlaceholderText(tr("2021, 2021-06 or 2021-06-24"));
    } else if (field.kind == FieldKind::Url) {
        m_line->setPlaceholderText(u"https://"_s);
    }
    m_line->setMaxLength(int(kDocumentBytesLimit)); // Too much is told, not cut.
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = tightColumn(this);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::changed);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::check);
}

QJsonValue LineEditor::shownValue() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        return QJsonValue::Undefined;
    }
    if (m_field.kind == FieldKind::Number) {
        bool isNumber = false;
        const double plain = text.toDouble(&isNumber);
        if (isNumber) {
            return plain;
        }
        const double local = QLocale().toDouble(text, &isNumber);
        return isNumber ? QJsonValue(local) : QJsonValue(text);
    }
    return text;
}

void LineEditor::showValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString());
    m_line->setCursorPosition(0);
    m_problem->hide();
}

void LineEditor::check()
{
    const QString text = m_line->text().trimmed();
    QString problem;
    const TimeOfDay timeOfDay = m_field.has(WithTime) ? TimeOfDay::Allowed : TimeOfDay::Refused;
    if (!text.isEmpty() && m_field.kind == FieldKind::PartialDate && !PartialDate::parse(text, timeOfDay)) {
        problem = m_field.has(WithTime) ? tr("Write a date as 2021-06-24, with its time as 2021-06-24T09:00.")
                                        : tr("Write a date as 2021, 2021-06 or 2021-06-24.");
    } else if (!text.isEmpty() && m_field.kind == FieldKind::Number && !shownValue().isDouble()) {
        problem = tr("Write a number.");
    } else if (!text.isEmpty() && m_field.kind == FieldKind::Url) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s) || url.host().isEmpty()) {
            problem = tr("Write a whole address that begins with https://");
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

LinesEditor::LinesEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"edit_"_s + field.key);
    m_text->setAccessibleName(labelOf(field));
    m_text->setPlaceholderText(tr("One a line"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    tightColumn(this)->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

QJsonValue LinesEditor::shownValue() const
{
    QJsonArray lines;
    for (const QString &line : textOf(*m_text).split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty()) {
            lines.append(text);
        }
    }
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines);
}

void LinesEditor::showValue(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue line : value.toArray()) {
        lines.append(line.toString());
    }
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(lines.join(u'\n'));
}

FlagEditor::FlagEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(labelOf(field), this))
{
    m_box->setObjectName(u"edit_"_s + field.key);
    tightColumn(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::changed);
}

QJsonValue FlagEditor::shownValue() const
{
    return m_box->isChecked() ? QJsonValue(true) : given().isBool() ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined);
}

void FlagEditor::showValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace fourthp::ui
