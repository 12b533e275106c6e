// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace fourthp::ui {

/// One end of a range of years; may be open. The first step from an open end goes to a year that occurs.
class YearBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit YearBox(QWidget *parent = nullptr);

    /// 0 for an open end.
    int year() const { return value() == minimum() ? 0 : value(); }
    void setYear(int year) { setValue(year == 0 ? minimum() : year); }
    void setFirstStep(int year) { m_firstStep = year; }
    void stepBy(int steps) override;

protected:
    StepEnabled stepEnabled() const override;

private:
    int m_firstStep = 0;
};

} // namespace fourthp::ui
