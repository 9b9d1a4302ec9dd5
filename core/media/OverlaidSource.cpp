// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlaidSource.h"

namespace beatreel {

namespace {

class OverlaidSource : public PictureSource
{
public:
    OverlaidSource(std::shared_ptr<PictureSource> under, OverlayPainter painter)
        : m_under(std::move(under)), m_painter(std::move(painter))
    {}

    [[nodiscard]] int groupStart(int number) const override { return m_under->groupStart(number); }

    [[nodiscard]] Result<PicturePtr> picture(int number) override
    {
        Result<PicturePtr> under = m_under->picture(number);
        if (!under || !m_painter.isTouched(number))
            return under;
        QImage image = (*under)->image();
        m_painter.paint(number, image);
        return pictureOf(std::move(image));
    }

private:
    std::shared_ptr<PictureSource> m_under;
    OverlayPainter m_painter;
};

} // namespace

std::unique_ptr<PictureSource> overlaid(std::shared_ptr<PictureSource> under, OverlayPainter painter)
{
    return std::make_unique<OverlaidSource>(std::move(under), std::move(painter));
}

} // namespace beatreel
