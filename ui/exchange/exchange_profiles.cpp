// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_profiles.h"

#include "ui/common/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ExchangeProfiles::ExchangeProfiles(
    Settings &settings, const QString &what, std::function<QJsonObject()> current, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_choice(what + u"Profiles"_s)
    , m_current(std::move(current))
    , m_name(new QComboBox(this))
    , m_save(new QPushButton(tr("Save", "profile"), this))
    , m_remove(new QPushButton(tr("Remove", "profile"), this))
{
    m_name->setObjectName(what + u"Profile"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(12);
    m_name->lineEdit()->setPlaceholderText(tr("Name of a profile"));
    m_name->lineEdit()->setMaxLength(100);
    m_save->setObjectName(what + u"ProfileSave"_s);
    m_save->setAccessibleName(tr("Save the profile"));
    m_remove->setObjectName(what + u"ProfileRemove"_s);
    m_remove->setAccessibleName(tr("Remove the profile"));
    auto *label = new QLabel(tr("&Profile:"), this);
    label->setBuddy(m_name);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_name->lineEdit())}) {
        field->setAccessibleName(tr("Profile"));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_save, m_remove}) {
        button->setAutoDefault(false); // Enter is for the dialog.
        row->addWidget(button);
    }
    fill({});
    connect(m_name, &QComboBox::editTextChanged, this, &ExchangeProfiles::updateButtons);
    connect(m_name, &QComboBox::activated, this, [this] {
        if (const QJsonObject profile = read().value(m_name->currentText()).toObject(); !profile.isEmpty()) {
            Q_EMIT chosen(profile);
        }
    });
    connect(m_save, &QPushButton::clicked, this, &ExchangeProfiles::save);
    connect(m_remove, &QPushButton::clicked, this, &ExchangeProfiles::remove);
}

QJsonObject ExchangeProfiles::read() const
{
    return QJsonDocument::fromJson(m_settings.choice(m_choice).toUtf8()).object();
}

void ExchangeProfiles::write(const QJsonObject &profiles)
{
    m_settings.setChoice(m_choice, QString::fromUtf8(QJsonDocument(profiles).toJson(QJsonDocument::Compact)));
}

void ExchangeProfiles::fill(const QString &name)
{
    {
        const QSignalBlocker quiet(m_name);
        m_name->clear();
        m_name->addItems(read().keys());
        m_name->setCurrentIndex(m_name->findText(name));
        m_name->setEditText(name);
    }
    updateButtons();
}

QJsonObject ExchangeProfiles::chooseWhere(const std::function<bool(const QJsonObject &)> &suits)
{
    const QJsonObject profiles = read();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile) {
        if (suits(profile->toObject())) {
            fill(profile.key());
            return profile->toObject();
        }
    }
    fill({});
    return {};
}

QString ExchangeProfiles::name() const
{
    return m_name->currentText().simplified();
}

void ExchangeProfiles::save()
{
    const QString saved = name();
    QJsonObject profiles = read();
    profiles.insert(saved, m_current());
    write(profiles);
    fill(saved);
}

void ExchangeProfiles::remove()
{
    QJsonObject profiles = read();
    profiles.remove(name());
    write(profiles);
    fill({});
}

void ExchangeProfiles::updateButtons()
{
    m_save->setEnabled(!name().isEmpty());
    m_remove->setEnabled(read().contains(name()));
}

} // namespace fourthp::ui
